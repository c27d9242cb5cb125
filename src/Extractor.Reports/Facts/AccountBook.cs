using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Facts;

/// <summary>Codes and names of one classification, with renamings by year. Immutable and thread-safe.</summary>
/// <remarks>The data stand in <c>Facts/Data</c>. Not every 项 is there: an unknown code keeps its printed label.</remarks>
public sealed class AccountBook
{
    private readonly FrozenDictionary<string, ImmutableArray<Account>> _byCode;
    private readonly FrozenDictionary<string, ImmutableArray<Account>> _byName;

    private AccountBook(string file)
    {
        Accounts = [.. EmbeddedRows.Read(file).Select(r => new Account(r[0], r[1], Year(r[2]), Year(r[3])))];
        _byCode = Accounts.GroupBy(a => a.Code).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        _byName = Accounts.GroupBy(a => Wording.Compact(a.Name)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    /// <summary>支出功能分类: 类 (3 digits), 款 (5), 项 (7).</summary>
    public static AccountBook Functions { get; } = new("functions");

    /// <summary>支出经济分类 of departments: 301 to 399 and their accounts.</summary>
    public static AccountBook Economic { get; } = new("economic");

    /// <summary>All accounts, by code, a renamed one several times.</summary>
    public ImmutableArray<Account> Accounts { get; }

    /// <summary>The names a code bears or bore, oldest first where dated; empty for an unknown code.</summary>
    public ImmutableArray<Account> Of(string code) => _byCode.GetValueOrDefault(code, []);

    /// <summary>The name of a code in a year (the latest where the year is not known), or null for an unknown code.</summary>
    public string? Name(string code, int? year)
    {
        var names = Of(code);
        if (names.IsEmpty) return null;
        return (names.FirstOrDefault(a => year is { } y && a.IsNamedIn(y)) ?? names.FirstOrDefault(a => a.To is null) ?? names[^1]).Name;
    }

    /// <summary>The accounts that bear or bore a name (行政运行 stands under many 款); spaces, widths and brackets do not matter.</summary>
    public ImmutableArray<Account> Named(string name) => _byName.GetValueOrDefault(Wording.Compact(name), []);

    private static int? Year(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
