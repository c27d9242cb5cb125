using System.Collections.Immutable;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Pipeline.Series;

/// <summary>Claims that two renderings of a report print the same figures. Pure and thread-safe.</summary>
internal static class RenderingClaims
{
    /// <summary>More figures that differ than this say that one was misread, or is another version.</summary>
    private const int Most = 5;

    /// <summary>Those that do not hold; the stated values are the other rendering's.</summary>
    public static ImmutableArray<Claim> Of(DocumentResult lead, DocumentResult other)
    {
        var known = lead.Facts.GroupBy(Key).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var differing = other.Facts.GroupBy(Key).Where(g => g.Count() == 1 && known.ContainsKey(g.Key)).Select(g => (Stated: g.First(), Known: known[g.Key]))
            .Where(p => p.Stated.Unit == p.Known.Unit && p.Stated.Amount != p.Known.Amount)
            .DistinctBy(p => (p.Stated.Statement, p.Stated.Line, p.Stated.Amount, p.Known.Amount)).ToList();
        return differing.Count > Most ? [] : [.. differing.Select(p => Claim(other.Path, p.Stated, lead.Path, p.Known))];
    }

    private static string Key(FactRow fact) => $"{fact.Statement}/{fact.Line}/{fact.Column}";

    private static Claim Claim(string path, FactRow stated, string leadPath, FactRow known) =>
        new("rendering-differs", Quantity(path, stated), Quantity(leadPath, known)) { Keys = [Key(stated)], Arguments = [("other", leadPath)], Certainty = 0.9m };

    // What is compared is what is printed, so the digits are exact.
    private static Quantity Quantity(string path, FactRow fact)
    {
        var unit = new Unit(fact.Unit, fact.AmountInYuan is null ? Dimension.None : Dimension.Money, fact.AmountInYuan is null ? "" : "元", fact is { AmountInYuan: { } yuan, Amount: not 0 } ? yuan / fact.Amount : 1m);
        var number = new PrintedNumber(fact.Amount, fact.Amount.Scale, unit, fact.Place.Quote);
        return new Quantity($"{fact.LineLabel} {fact.ColumnLabel}".Trim(), number, unit, Place(path, fact.Place)) { Exactness = Exactness.Exact };
    }

    private static Provenance Place(string path, Location place) => new(
        new DocumentId(path), place.Block ?? 0, new CharSpan(place.Start ?? 0, place.End ?? 0), place.Quote,
        place is { Table: { } table, Row: { } row, Column: { } column } ? new CellAddress(table, row, column, place.RowLabel ?? "", place.ColumnLabel ?? "") : null);
}
