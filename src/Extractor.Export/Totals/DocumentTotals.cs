using Extractor.Audit.Findings;
using Extractor.Audit.Results;

namespace Extractor.Export.Totals;

/// <summary>What was counted for one document. Not thread-safe.</summary>
public sealed class DocumentTotals : CountedRow
{
    private DocumentTotals(DocumentResult document)
    {
        Path = document.Path;
        Entity = document.Entity;
        FiscalYear = document.FiscalYear;
        Kind = document.Kind;
        Status = document.Status;
        Documents = 1;
    }

    /// <summary>Input path.</summary>
    public string Path { get; }

    /// <summary>Department, or null.</summary>
    public string? Entity { get; }

    /// <summary>Fiscal year, or null.</summary>
    public int? FiscalYear { get; }

    /// <summary>Kind of document.</summary>
    public string Kind { get; }

    /// <summary>How it was read.</summary>
    public string Status { get; }

    /// <summary>Why numbers are untied, by reason.</summary>
    public Tally Reasons { get; } = new();

    /// <summary>Findings by severity, for each check.</summary>
    public IReadOnlyDictionary<(string Code, string Check), Tally> Checks => _checks;

    private readonly Dictionary<(string Code, string Check), Tally> _checks = [];

    /// <summary>Counts a document.</summary>
    public static DocumentTotals Of(DocumentResult document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var totals = new DocumentTotals(document);
        foreach (var number in document.Numbers)
        {
            totals.Numbers.Add(number.State);
            if (number.State == "untied" && number.Reason is { } reason) totals.Reasons.Add(reason);
        }

        foreach (var claim in document.Claims) totals.Claims.Add(claim.Verdict);
        foreach (var finding in document.Findings)
        {
            if (finding.BaselineState != BaselineState.None) totals.Baseline.Add(Kebab.Of(finding.BaselineState));
            if (finding.BaselineState == BaselineState.Gone) continue;
            if (finding.Suppression is not null)
            {
                totals.Suppressed++;
                continue;
            }

            var severity = Kebab.Of(finding.Severity);
            totals.Findings.Add(severity);
            var key = (finding.Code, finding.Check);
            if (!totals._checks.TryGetValue(key, out var tally)) totals._checks[key] = tally = new Tally();
            tally.Add(severity);
        }

        return totals;
    }
}
