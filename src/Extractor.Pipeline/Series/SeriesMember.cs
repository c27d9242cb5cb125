using System.Collections.Immutable;
using Extractor.Pipeline.Runs;
using Extractor.Reports.Series;

namespace Extractor.Pipeline.Series;

/// <summary>A document that can be compared with others: its department, year and kind are known. Immutable and thread-safe.</summary>
/// <param name="Summary">Its summary.</param>
/// <param name="Key">Key of its digest and result in the ledger.</param>
/// <param name="Entity">Its department, as it names itself.</param>
/// <param name="Department">Name under which all documents of its department go.</param>
internal sealed record SeriesMember(DocumentSummary Summary, string Key, EntityName Entity, string Department)
{
    private static readonly ImmutableArray<string> Formats = ["word", "html", "mhtml", "text", "pdf"];

    public string Path => Summary.Path;

    public int Year => Summary.FiscalYear!.Value;

    public bool IsAccounts => Summary.Kind == "final-accounts";

    public bool IsComplete => Summary.Status == "complete";

    /// <summary>Order in which renderings of one report speak for it: whole ones first, then the formats that are read most surely.</summary>
    public (int, int, string) Rank => (IsComplete ? 0 : 1, Formats.IndexOf(Summary.Format), Path);
}
