namespace Extractor.Export.Totals;

/// <summary>What was counted for a document, a department, a check or a whole run. Not thread-safe.</summary>
public class CountedRow
{
    /// <summary>Printed numbers by state.</summary>
    public Tally Numbers { get; } = new();

    /// <summary>Claims by verdict.</summary>
    public Tally Claims { get; } = new();

    /// <summary>Findings by severity; those that only the baseline has, and suppressed ones, are not counted.</summary>
    public Tally Findings { get; } = new();

    /// <summary>Number of suppressed findings.</summary>
    public int Suppressed { get; set; }

    /// <summary>Findings by their state against the baseline; none without one.</summary>
    public Tally Baseline { get; } = new();

    /// <summary>Number of documents.</summary>
    public int Documents { get; set; }

    /// <summary>The share of printed numbers some claim speaks of, 0 to 1; null where no number is printed.</summary>
    public decimal? Coverage => Numbers.Sum == 0 ? null : Math.Round(1m - ((decimal)Numbers["untied"] / Numbers.Sum), 4);

    /// <summary>Adds another row's counts.</summary>
    public void Add(CountedRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Numbers.Add(other.Numbers);
        Claims.Add(other.Claims);
        Findings.Add(other.Findings);
        Baseline.Add(other.Baseline);
        Suppressed += other.Suppressed;
        Documents += other.Documents;
    }
}
