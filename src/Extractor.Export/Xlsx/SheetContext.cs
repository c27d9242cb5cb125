using Extractor.Export.Notation;
using Extractor.Export.Runs;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Xlsx;

/// <summary>What every sheet needs.</summary>
internal sealed class SheetContext(RunResults run)
{
    public RunResults Run { get; } = run;

    public RunWords Words { get; } = new(run);

    public PlaceWords Places { get; } = new(run);

    public RunTotals Totals { get; } = RunTotals.Of(run);

    /// <summary>Words of the severities, the gravest first: the rules that colour them.</summary>
    public IReadOnlyDictionary<string, string> SeverityWords { get; } = RunWords.Severities.ToDictionary(s => s, new RunWords(run).Severity);

    private bool HasPages { get; } = run.Manifest.Exporters.Contains("html");

    /// <summary>Where a document's page lies, at an anchor; null where no pages are written.</summary>
    public string? Page(string document, string? anchor = null) => !HasPages ? null : PageFile.Path(document) + (anchor is null ? "" : "#" + anchor);
}
