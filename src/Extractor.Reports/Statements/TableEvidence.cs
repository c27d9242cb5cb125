using System.Collections.Frozen;
using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>What a table shows of its kind: words and concepts of its header, concepts and codes of its lines. Not changed once made.</summary>
internal sealed record TableEvidence(HashSet<string> Words, HashSet<string> Columns, HashSet<string> Lines)
{
    /// <summary>Codes or names needed to call a table one by accounts.</summary>
    private const int SeveralAccounts = 5;

    private static readonly FrozenSet<string> ThreePublicParts =
    [
        ColumnConcepts.Overseas, ColumnConcepts.Vehicle, ColumnConcepts.VehiclePurchase, ColumnConcepts.VehicleOperation, ColumnConcepts.Hospitality,
    ];

    /// <summary>Looks at a table.</summary>
    public static TableEvidence Of(TableShape shape)
    {
        var heads = shape.Columns.SelectMany(c => c.Heads).Select(h => h.Text).Where(t => t.Length > 0).Distinct().ToList();
        var columns = new HashSet<string>(heads.Select(ConceptNames.Column).OfType<string>(), StringComparer.Ordinal);
        if (heads.Count(h => AccountBook.Economic.Named(h).Length > 0) >= SeveralAccounts) columns.Add("economic-names");
        var lines = new HashSet<string>(StringComparer.Ordinal);
        var codes = 0;
        var economic = 0;
        foreach (var row in shape.Lines())
        {
            for (var block = 0; block < shape.Blocks; block++)
            {
                var label = LineLabel.Read(shape, row, block);
                if (label.IsTotal) lines.Add(LineConcepts.Total);
                if (ConceptNames.Line(label.Text) is { } concept) lines.Add(concept.StartsWith(LineConcepts.ClassPrefix, StringComparison.Ordinal) ? "class" : concept);
                if (ConceptNames.Column(label.Text) is { } part && ThreePublicParts.Contains(part)) lines.Add(part);
                if (label.Code is not { } code) continue;
                lines.Add(code);
                codes++;
                if (!AccountBook.Economic.Of(code).IsEmpty) economic++;
            }
        }

        if (codes > 0) lines.Add("codes");
        if (economic >= SeveralAccounts) lines.Add("economic");
        return new TableEvidence(heads.Select(Wording.Compact).ToHashSet(StringComparer.Ordinal), columns, lines);
    }

    /// <summary>Whether one of the alternatives (parted by <c>|</c>) is among the columns, lines or words.</summary>
    public bool Shows(string alternatives)
    {
        var columns = Columns.GetAlternateLookup<ReadOnlySpan<char>>();
        var lines = Lines.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in alternatives.AsSpan().Split('|'))
        {
            var alternative = alternatives.AsSpan()[range];
            if (columns.Contains(alternative) || lines.Contains(alternative) || words.Contains(alternative)) return true;
        }

        return false;
    }

    /// <summary>The share of the items that the table shows, 0 to 1; 0 where there are none.</summary>
    public decimal Share(ImmutableArray<string> items) => items.IsEmpty ? 0m : (decimal)items.Count(Shows) / items.Length;

    /// <summary>Whether a table prints a figure at all.</summary>
    public static bool HasFigures(TableShape shape) => shape.Lines().Any(row => shape.Columns.Any(column =>
        column.Role == ColumnRole.Value && shape.Grid.StartsAt(row, column.Index) &&
        NumberReader.ReadCell(shape.Grid.TextAt(row, column.Index)).Kind is CellKind.Number or CellKind.Damaged));
}
