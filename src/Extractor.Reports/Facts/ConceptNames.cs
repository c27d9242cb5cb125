using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Facts;

/// <summary>Tells the concept of a printed line or column label. Pure and thread-safe.</summary>
public static partial class ConceptNames
{
    private static readonly FrozenDictionary<string, string> LineNames = Load("lines");
    private static readonly FrozenDictionary<string, string> ColumnNames = Load("columns");

    /// <summary>One of <see cref="LineConcepts"/> for a label as printed in the general statements (its ordinal may stand before it), or null.</summary>
    public static string? Line(string label)
    {
        var bare = Bare(label);
        if (LineNames.TryGetValue(bare, out var concept)) return concept;
        return Class(bare);
    }

    /// <summary>One of <see cref="ColumnConcepts"/> for one cell of a header, or null.</summary>
    public static string? Column(string header)
    {
        var bare = Bare(header);
        return ColumnNames.GetValueOrDefault(bare) ?? ColumnNames.GetValueOrDefault(UnitAtEnd().Replace(bare, ""));
    }

    /// <summary>The label in its one spelling, without ordinal (一、 (一) 1.), 其中： and 加： 减： before it.</summary>
    public static string Bare(string label)
    {
        var bare = Wording.Compact(label);
        for (var match = Ordinal().Match(bare); match is { Success: true, Length: > 0 } && match.Length < bare.Length; match = Ordinal().Match(bare)) bare = bare[match.Length..];
        return bare.TrimEnd(':', '、');
    }

    private static string? Class(string bare)
    {
        foreach (var account in AccountBook.Functions.Named(bare))
        {
            if (account.Code.Length == 3) return LineConcepts.Class(account.Code);
        }

        return null;
    }

    private static FrozenDictionary<string, string> Load(string file) =>
        EmbeddedRows.Read(file).ToFrozenDictionary(r => Wording.Compact(r[1]), r => r[0]);

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\(\d{1,2}\)|\d{1,2}[、.](?!\d)|[①-⑳]|其中[:,、]?|加[:,]|减[:,])", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\((?:亿元|万元|千元|元|%)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAtEnd();
}
