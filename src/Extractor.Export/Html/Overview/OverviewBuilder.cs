using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Overview;

/// <summary>Collects what the overview needs while the documents pass by: counts, and the gravest findings. Not thread-safe.</summary>
internal sealed class OverviewBuilder(RunResults run, IOutputFolder output)
{
    private const int ShownFirst = 60;

    private readonly RunTotals _totals = RunTotals.Empty();
    private readonly FindingParts _parts = new(output);
    private readonly Dictionary<string, List<FindingRow>> _first = RunWords.Severities.ToDictionary(s => s, _ => new List<FindingRow>(), StringComparer.Ordinal);

    public void Add(DocumentResult document)
    {
        var index = _totals.Rows.Count;
        _totals.Count(DocumentTotals.Of(document));
        for (var i = 0; i < document.Findings.Length; i++)
        {
            if (document.Findings[i].BaselineState == BaselineState.Gone) continue;
            var row = FindingRow.Of(run, document, index, i);
            _parts.Add(row);
            if (_first[row.Severity] is { Count: < ShownFirst } first) first.Add(row);
        }
    }

    /// <summary>Writes the last part and the overview.</summary>
    public void Finish()
    {
        _parts.Flush();
        var first = RunWords.Severities.SelectMany(s => _first[s]).Take(ShownFirst).ToArray();
        new OverviewPage(run, _totals, _parts, first).Write(output);
    }
}
