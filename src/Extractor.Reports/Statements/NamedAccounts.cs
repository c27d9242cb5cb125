using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>The account codes of a table that prints accounts by name only: a name stands under the account above it. Pure and thread-safe.</summary>
internal static partial class NamedAccounts
{
    private const int ClassDigits = 3;
    private const int SectionDigits = 5;

    /// <summary>The first three 项 of every 款 of an administration; the book does not repeat them for each.</summary>
    private static readonly ImmutableArray<string> Administration = ["行政运行", "一般行政管理事务", "机关服务"];

    /// <summary>Fewer named accounts are no table by accounts.</summary>
    private const int Few = 3;

    /// <summary>The codes by row and block; empty where the table prints codes itself, or where one name is unknown or may be several accounts: then the lines are no tree.</summary>
    public static ImmutableDictionary<(int Row, int Block), string> Of(TableShape shape, StatementKind kind)
    {
        if (Book(kind) is not { } book) return [];
        var codes = ImmutableDictionary.CreateBuilder<(int, int), string>();
        var above = "";
        for (var block = 0; block < shape.Blocks; block++)
        {
            foreach (var row in shape.Lines())
            {
                var label = LineLabel.Read(shape, row, block);
                if (label.Code is not null) return [];
                if (label.Text.Length == 0 || label.IsTotal || label.IsOfWhich || IsSideTotal(label.Text)) continue;
                if (Find(book, Numbering().Replace(label.Text, ""), above) is not { } code) return [];
                codes[(row, block)] = above = code;
            }
        }

        return codes.Count < Few ? [] : codes.ToImmutable();
    }

    private static AccountBook? Book(StatementKind kind) => kind switch
    {
        StatementKind.Income or StatementKind.Expenditure or StatementKind.GeneralPublicExpenditure or StatementKind.GovernmentFund or StatementKind.StateCapital => AccountBook.Functions,
        StatementKind.BasicExpenditureByEconomicCode => AccountBook.Economic,
        _ => null,
    };

    private static bool IsSideTotal(string label) => ConceptNames.Line(label) is LineConcepts.Personnel or LineConcepts.Operating;

    /// <summary>The account of a name: of the 款 above first, then of the 类 above, then a 类.</summary>
    private static string? Find(AccountBook book, string name, string above)
    {
        var named = book.Named(name).Select(a => a.Code).Distinct().ToList();
        if (above.Length >= SectionDigits && Only(named.Where(c => c.Length > SectionDigits && c.StartsWith(above[..SectionDigits], StringComparison.Ordinal))) is { } item) return item;
        if (above.Length >= SectionDigits && book == AccountBook.Functions && Administration.IndexOf(name) is >= 0 and var first) return above[..SectionDigits] + (first + 1).ToString("00", CultureInfo.InvariantCulture);
        if (above.Length >= ClassDigits && Only(named.Where(c => c.Length == SectionDigits && c.StartsWith(above[..ClassDigits], StringComparison.Ordinal))) is { } section) return section;
        return Only(named.Where(c => c.Length == ClassDigits));
    }

    private static string? Only(IEnumerable<string> codes) => codes.Take(2).ToList() is [var only] ? only : null;

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])+|[（(][类款项][）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
