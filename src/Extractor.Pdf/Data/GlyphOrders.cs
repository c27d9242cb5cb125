using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Extractor.Pdf.Data;

/// <summary>Lists of glyph names that font programs refer to by number.</summary>
internal static class GlyphOrders
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> All = new(Load);

    /// <summary>The 391 standard strings of CFF.</summary>
    public static ImmutableArray<string> CffStrings => All.Value["cff-strings"];

    public static ImmutableArray<string> CffExpertCharset => All.Value["cff-expert-charset"];

    public static ImmutableArray<string> CffExpertSubsetCharset => All.Value["cff-expert-subset-charset"];

    /// <summary>The 258 names of the TrueType post table.</summary>
    public static ImmutableArray<string> TrueTypePost => All.Value["truetype-post"];

    private static FrozenDictionary<string, ImmutableArray<string>> Load()
    {
        var orders = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        var current = ImmutableArray.CreateBuilder<string>();
        foreach (var row in DataFile.Rows("glyph-orders.txt"))
        {
            if (row[0] == "order") orders[row[1]] = current = ImmutableArray.CreateBuilder<string>();
            else current.Add(row[0]);
        }

        return orders.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutable(), StringComparer.Ordinal);
    }
}
