using System.Collections.Immutable;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative;

/// <summary>Splits running text into sentences and understands the numbers in them. Pure and thread-safe.</summary>
public static class NarrativeReader
{
    /// <summary>What the running text says. Everything but indicators of sentences, facts and claims is filled already.</summary>
    public static NarrativeModel Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var passages = PassageReader.Read(report.Document);
        var tokens = passages.Select(p => Lexer.Read(p.Text)).ToList();
        var context = new ReadingContext(report, FieldPrecision.Of(tokens));
        var frames = ImmutableArray.CreateBuilder<Frame>();
        foreach (var passage in passages)
        {
            if (PassageLinks.CloseBefore(context, passage) is { } ended) frames.Add(ended);
            context.CarriedCompositionGrew = false;
            var before = context.CarriedComposition;
            frames.AddRange(new FrameReader(context, passage, tokens[passage.Index]).Read());
            if (PassageLinks.Carry(context, tokens[passage.Index], passage, before) is { } closed) frames.Add(closed);
        }

        if (context.CarriedComposition is { Parts.Count: > 0 } rest) frames.Add(rest.Close());
        var all = frames.DrainToImmutable();
        return new NarrativeModel(passages, SentenceBuilder.Build(passages, tokens, all), all);
    }

    /// <summary>What sentences in cells of tables say. The running text is read already; a cell's paragraph that it repeats is left out.</summary>
    /// <remarks>Its sentences are not listed: the numbers of cells are counted with their tables.</remarks>
    public static NarrativeModel ReadCells(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var passages = ProseCells.Read(report, report.Narrative.Passages);
        var tokens = passages.Select(p => Lexer.Read(p.Text)).ToList();
        var precision = FieldPrecision.Of(tokens);

        // Cells hand nothing on to each other.
        var frames = passages.SelectMany(p => new FrameReader(new ReadingContext(report, precision), p, tokens[p.Index]).Read());
        return new NarrativeModel(passages, [], [.. frames]);
    }
}
