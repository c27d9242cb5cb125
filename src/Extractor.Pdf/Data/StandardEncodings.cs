using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Extractor.Pdf.Data;

/// <summary>The encodings of ISO 32000-1, annex D: code to glyph name, null where a code has none.</summary>
internal static class StandardEncodings
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string?>>> All = new(Load);

    public static ImmutableArray<string?> Standard => All.Value["StandardEncoding"];

    public static ImmutableArray<string?> WinAnsi => All.Value["WinAnsiEncoding"];

    public static ImmutableArray<string?> MacRoman => All.Value["MacRomanEncoding"];

    public static ImmutableArray<string?> Expert => All.Value["ExpertEncoding"];

    public static ImmutableArray<string?> Symbol => All.Value["SymbolSetEncoding"];

    public static ImmutableArray<string?> ZapfDingbats => All.Value["ZapfDingbatsEncoding"];

    /// <summary>An encoding that files may name; null for any other name.</summary>
    public static ImmutableArray<string?>? Named(string? name) => name switch
    {
        "StandardEncoding" or "WinAnsiEncoding" or "MacRomanEncoding" or "MacExpertEncoding" => All.Value[name],
        _ => null,
    };

    private static FrozenDictionary<string, ImmutableArray<string?>> Load()
    {
        var tables = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        string?[] current = [];
        foreach (var row in DataFile.Rows("encodings.txt"))
        {
            if (row[0] == "encoding") tables[row[1]] = current = new string?[256];
            else current[int.Parse(row[0], CultureInfo.InvariantCulture)] = row[1];
        }

        return tables.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

}
