using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>An amount that several sections of the text tell is the same in all of them (restated-amount).</summary>
/// <remarks>
/// Only amounts whose name alone says what they are (财政拨款收支总计, 公务接待费, an item with class, section and item) take part, and only those no statement of the report prints:
/// the others are tied to the statement. Where three different amounts bear one name, they are of several units, and nothing is claimed.
/// </remarks>
public sealed partial class RestatedAmountClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Kind is not (ReportKind.FinalAccounts or ReportKind.Budget)) yield break;
        var links = new LevelLinks(report);
        var paired = Paired(report);
        var told = report.Narrative.Frames.OfType<LevelFrame>().Where(l => IsOwn(report, l) && (!l.Inherited || paired.Contains(l))).Select(l => (Level: l, Key: KeyOf(report, l))).Where(t => t.Key.Length > 0);
        foreach (var name in told.GroupBy(t => t.Key, t => t.Level).Where(g => g.Select(l => l.Passage).Distinct().Count() > 1))
        {
            List<IGrouping<decimal, LevelFrame>> values = [.. name.GroupBy(l => l.Amount.Value).OrderByDescending(v => v.Count())];
            if (values is not [var usual, var other] || other.Count() > 1 || links.Find(other.First()) is not null) continue;

            // Of two that are told once each, the later one is held against the earlier.
            var stated = other.First();
            yield return new Claim("restated-amount", stated.Amount, usual.First().Amount)
            {
                Keys = [name.Key],
                Arguments = [("other", usual.First().Amount.Number.Raw), ("times", usual.Count().ToString(System.Globalization.CultureInfo.InvariantCulture))],
                Statement = report.Narrative.Passages[stated.Passage].Locate(report.Document, stated.Span),
                Certainty = usual.Count() > 1 ? 0.9m : 0.75m,
            };
        }
    }

    private static bool IsOwn(Report report, LevelFrame level) =>
        level is { IsPrior: false, Amount: { Unit.Dimension: Dimension.Money, Number.IsSound: true } } && (level.Year is null || level.Year == report.FiscalYear)
        && level.Kind == (report.Kind == ReportKind.Budget ? LevelKind.Budget : LevelKind.Actual) && !OfUnits().IsMatch(report.Narrative.Passages[level.Passage].Text)
        && (Year().Match(report.Narrative.Passages[level.Passage].Text) is not { Success: true } year || year.Value == report.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // "X年初预算为80万元，支出决算为90万元": the second amount is X's too.
    private static HashSet<LevelFrame> Paired(Report report)
    {
        var paired = new HashSet<LevelFrame>(ReferenceEqualityComparer.Instance);
        LevelFrame? before = null;
        foreach (var level in report.Narrative.Frames.OfType<LevelFrame>())
        {
            if (level.Inherited && before is { Inherited: false, IsPrior: false } && before.Passage == level.Passage && before.Subject == level.Subject && before.Kind != level.Kind) paired.Add(level);
            before = level;
        }

        return paired;
    }

    /// <summary>What the amount is of, or empty where its name leaves that open.</summary>
    private static string KeyOf(Report report, LevelFrame level)
    {
        if (FunctionPath.Of(level.Subject) is { Class.Length: > 0, Section.Length: > 0, Item.Length: > 0 } path) return $"{path.Class}/{path.Section}/{path.Item}";
        var name = SubjectKey.Of(level.Subject);
        if (Single().IsMatch(name)) return name;
        if (SubjectLinks.OfThreePublic(level.Subject, ColumnConcepts.Final) is { } part) return part.Columns[0];
        if (SubjectLinks.OfTotal(level.Subject) is not { } total) return "";
        return total.Kind is StatementKind.FiscalAppropriation or StatementKind.GeneralPublicExpenditure
            || (total.Line is LineConcepts.IncomeTotal or LineConcepts.ExpenditureTotal or LineConcepts.IncomeSubtotal or LineConcepts.ExpenditureSubtotal && !OtherScope().IsMatch(report.Narrative.Passages[level.Passage].Text))
            ? $"{total.Kind} {total.Line} {total.Columns[0]}" : "";
    }

    [GeneratedRegex("^(?:机关运行经费(?:支出|财政拨款支出)?|政府采购支出总额)$")]
    private static partial Regex Single();

    // The year a paragraph begins with is that of its amounts.
    [GeneratedRegex(@"20\d\d(?=\s*年)")]
    private static partial Regex Year();

    // Amounts of one unit among several, or of one kind of money.
    [GeneratedRegex("本级|下属|所属|各单位|其中[：:]?[^，。]{2,20}(?:局|中心|站|所|队|院)[^，。]{0,8}\\d")]
    private static partial Regex OfUnits();

    [GeneratedRegex("财政拨款(?:收|支)|基金预算|国有资本经营预算|专户")]
    private static partial Regex OtherScope();
}
