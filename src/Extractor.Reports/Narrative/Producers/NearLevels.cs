using System.Text.RegularExpressions;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Finds the level of a change whose own paragraph tells none: the amount of the same name in the paragraphs right before. Immutable and thread-safe.</summary>
internal sealed partial class NearLevels(NarrativeModel model)
{
    private const int Reach = 2;

    private readonly ILookup<string, LevelFrame> _levels = model.Frames.OfType<LevelFrame>().Where(l => !l.IsPrior && !l.Inherited).ToLookup(l => Core(l.Subject), StringComparer.Ordinal);

    /// <summary>The level, or null where none of this name stands near, or several that differ.</summary>
    public LevelFrame? Of(ChangeFrame change)
    {
        if (change is not { HasBase: true, Prior: null, Amount: { } amount, Rate: not null, Direction: Direction.Up or Direction.Down }) return null;
        var core = Core(change.Subject);
        if (core.Length < 2) return null;

        // "收入支出总体与上年相比" speaks of both totals at once, where they are equal.
        var named = BothTotals().IsMatch(core) ? _levels["收入总计"].Concat(_levels["总计"]) : _levels[core];
        var year = YearOf(change.Passage);
        var near = named.Where(l => l.Passage < change.Passage && l.Passage >= change.Passage - Reach && l.Amount.Unit.ComparableWith(amount.Unit) && (year.Length == 0 || YearOf(l.Passage) is var other && (other.Length == 0 || other == year))).ToList();
        return near.Count > 0 && near.TrueForAll(l => l.Amount.Value == near[0].Amount.Value) && near[0].Amount.Value != 0 ? near[0] : null;
    }

    // The year a paragraph begins with: amounts of another year are not those that changed.
    private string YearOf(int passage) => Year().Match(model.Passages[passage].Text).Value;

    private static string Core(string name) => Words().Replace(SubjectKey.Of(name), "");

    [GeneratedRegex(@"20\d\d(?=\s*年)")]
    private static partial Regex Year();

    [GeneratedRegex("^收入?、?支出?总体(?:情况)?$|^收入?、?总体$")]
    private static partial Regex BothTotals();

    [GeneratedRegex("财政拨款|一般公共预算|预算|支出|总额|总数|合计|安排|(?<=费)用$|数$")]
    private static partial Regex Words();
}
