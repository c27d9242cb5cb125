using System.Collections.Immutable;
using Extractor.Audit.Baselines;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Export.Jsonl;
using Extractor.Export.Runs;
using Extractor.Export.Xlsx;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Runs;

/// <summary>An earlier run to compare with, or why it cannot be: exactly one of baseline and problem is null.</summary>
/// <param name="Baseline">Its findings.</param>
/// <param name="Problem">Message in the run's language.</param>
public sealed record BaselineResult(Baseline? Baseline, string? Problem)
{
    /// <summary>What reviewers wrote into its workbook, by finding id.</summary>
    public ImmutableDictionary<string, Review> Reviews { get; init; } = ImmutableDictionary<string, Review>.Empty;
}

/// <summary>Loads the baseline named on the command line: the output folder of a run, its <c>findings.jsonl</c> or its <c>findings.xlsx</c>. Thread-safe.</summary>
/// <param name="messages">The user-facing texts.</param>
/// <param name="files">The file system.</param>
/// <param name="language">Language of problems.</param>
public sealed class BaselineLoader(MessageTable messages, IFileSystem files, Language language)
{
    private const string Lines = "findings.jsonl";
    private const string Workbook = "findings.xlsx";

    /// <summary>Loads it. Reads only.</summary>
    public BaselineResult Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            if (files.FileExists(path)) return IsWorkbook(path) ? FromWorkbook(path, path) : FromLines(path, path, null);
            if (!files.FolderExists(path)) return Problem("pipeline.baseline-missing", path);
            var (lines, workbook) = (Path.Combine(path, Lines), Path.Combine(path, Workbook));
            return files.FileExists(lines) ? FromLines(path, lines, files.FileExists(workbook) ? workbook : null)
                : files.FileExists(workbook) ? FromWorkbook(path, workbook)
                : Problem("pipeline.baseline-empty", path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Problem("pipeline.baseline-unreadable", path, ("reason", fault.Message.ReplaceLineEndings(" ")));
        }
    }

    private static bool IsWorkbook(string path) => Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    private BaselineResult FromLines(string path, string file, string? workbook)
    {
        try
        {
            using var reader = new StreamReader(files.OpenRead(file));
            var baseline = new Baseline(JsonlReader.Read(reader).Where(f => !f.IsRepeated).Select(Small));
            return new BaselineResult(baseline, null) { Reviews = workbook is null ? ImmutableDictionary<string, Review>.Empty : Reviews(workbook) };
        }
        catch (InvalidDataException fault)
        {
            return Problem("pipeline.baseline-unreadable", path, ("reason", messages.Format(language, "pipeline.baseline-line", ("line", fault.Message))));
        }
    }

    private BaselineResult FromWorkbook(string path, string file)
    {
        try
        {
            using var stream = files.OpenRead(file);
            return new WorkbookFindings(messages, CheckCatalogue.Load()).Read(stream) is { } findings
                ? new BaselineResult(new Baseline(findings), null) { Reviews = Reviews(file) }
                : NoWorkbook(path);
        }
        catch (InvalidDataException)
        {
            return NoWorkbook(path);
        }
    }

    /// <summary>Only what is shown of a finding that is gone is held through the run.</summary>
    private static Finding Small(Finding finding) => Baseline.Gone(finding) with { BaselineState = finding.BaselineState };

    private ImmutableDictionary<string, Review> Reviews(string workbook)
    {
        using var stream = files.OpenRead(workbook);
        return new ReviewReader(messages).Read(stream);
    }

    private BaselineResult NoWorkbook(string path) => Problem("pipeline.baseline-unreadable", path, ("reason", messages.Format(language, "pipeline.baseline-workbook")));

    private BaselineResult Problem(string id, string path, params ReadOnlySpan<MessageArgument> arguments) =>
        new(null, messages.Format(language, id, [("path", path), .. arguments]));
}
