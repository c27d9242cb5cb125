using Extractor.Export.Runs;

namespace Extractor.Export.Totals;

/// <summary>What was counted over a run: small rows for documents, departments and checks, never the documents themselves. Not thread-safe.</summary>
public sealed class RunTotals : CountedRow
{
    private readonly SortedDictionary<string, CountedRow> _entities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Code, string Check), Tally> _checks = [];
    private readonly List<DocumentTotals> _rows = [];

    private RunTotals()
    {
    }

    /// <summary>One row a document, in ordinal order of the paths.</summary>
    public IReadOnlyList<DocumentTotals> Rows => _rows;

    /// <summary>One row a department, by name; the empty name stands for documents whose department is unknown.</summary>
    public IReadOnlyDictionary<string, CountedRow> Entities => _entities;

    /// <summary>Findings by severity for each check, by code.</summary>
    public IReadOnlyDictionary<(string Code, string Check), Tally> Checks => _checks;

    /// <summary>Walks the documents once.</summary>
    public static RunTotals Of(RunResults run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var totals = new RunTotals();
        foreach (var document in run.Documents) totals.Count(DocumentTotals.Of(document));
        return totals;
    }

    /// <summary>Nothing counted yet.</summary>
    public static RunTotals Empty() => new();

    /// <summary>Adds a document's counts.</summary>
    public void Count(DocumentTotals document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _rows.Add(document);
        Add(document);
        var entity = document.Entity ?? "";
        if (!_entities.TryGetValue(entity, out var row)) _entities[entity] = row = new CountedRow();
        row.Add(document);
        foreach (var (check, severities) in document.Checks)
        {
            if (!_checks.TryGetValue(check, out var tally)) _checks[check] = tally = new Tally();
            tally.Add(severities);
        }
    }
}
