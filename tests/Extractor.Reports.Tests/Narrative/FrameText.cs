using Extractor.Reports.Narrative;
using Extractor.Reports.Narrative.Frames;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Narrative;

/// <summary>Writes the frames of a text, one a line, for people to review.</summary>
internal static class FrameText
{
    public static NarrativeModel Model(params string[] paragraphs)
    {
        var builder = new DocumentBuilder();
        foreach (var paragraph in paragraphs) builder.Paragraph(paragraph);
        return NarrativeReader.Read(new Report(builder.Build()) { FiscalYear = 2023 });
    }

    public static string Of(params string[] paragraphs) => string.Join('\n', Model(paragraphs).Frames.Select(Line));

    private static string Line(Frame frame) => frame switch
    {
        LevelFrame l => $"level {Level(l)}",
        ChangeFrame c => $"change {c.Subject} [{Level(c.Current)}] vs {(c.HasBase ? c.Base : "nothing")} [{Level(c.Prior)}]{Part(c.AmountDirection, c.Amount?.Number.Raw)}{Part(c.RateDirection, c.Rate?.Number.Raw)}",
        ShareFrame s => $"share {s.Subject} [{Level(s.Part)}] of {s.WholeName}{s.PrintedWhole?.Number.Raw} head [{Level(s.Head)}] {s.Rate.Number.Raw}",
        CompletionFrame c => $"completion {c.Subject} [{Level(c.Actual)}] of {c.Budget} [{string.Join(", ", c.Budgets.Select(Level))}] {c.Rate.Number.Raw}",
        CompositionFrame c => $"list {Level(c.Whole)} <- {string.Join(" + ", c.Parts.Select(Level))}{(c.IsOpenEnded ? " …" : "")}",
        ReasonFrame r => $"reason {string.Join(", ", r.Numbers.Select(n => n.Number.Raw))}".TrimEnd(),
        _ => throw new ArgumentOutOfRangeException(nameof(frame)),
    };

    private static string Level(LevelFrame? level) => level is null
        ? "-"
        : $"{level.Subject}{(level.Kind == LevelKind.Actual ? "" : " " + level.Kind)}{(level.IsPrior ? " before" : "")} {level.Amount.Number.Raw}{(level.LacksUnit ? "?" : "")}";

    private static string Part(Direction direction, string? raw) => raw is null && direction == Direction.None ? "" : $" {direction} {raw}".TrimEnd();
}
