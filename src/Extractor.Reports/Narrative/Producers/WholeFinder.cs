using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Finds the amount a share is a share of. Immutable and thread-safe.</summary>
internal sealed partial class WholeFinder(NarrativeModel model)
{
    private readonly ILookup<string, LevelFrame> _levels = model.Frames.OfType<LevelFrame>().Where(l => !l.IsPrior).ToLookup(l => Core(l.Subject), StringComparer.Ordinal);

    /// <summary>The whole, then other amounts of the same name that it might be; empty where none is told or the name is ambiguous.</summary>
    public ImmutableArray<Quantity> Find(ShareFrame share)
    {
        var part = share.Part!;
        if (share.WholeName.Length == 0) return share.Head is { } head && head.Kind == part.Kind ? [head.Amount, .. share.OuterHeads.Where(h => h != head && h.Kind == part.Kind && h.Amount.Unit.ComparableWith(part.Amount.Unit)).Select(h => h.Amount)] : [];
        var core = Core(share.WholeName);

        // 占总支出 in a list of what was spent: the total is the list's head, whatever it is called.
        if (core is "支出" or "收入" && share.Head is { } total && total.Kind == part.Kind && total.Passage == share.Passage && Core(total.Subject) is var name && !name.Contains("支出", StringComparison.Ordinal) && !name.Contains("收入", StringComparison.Ordinal)) return [total.Amount];
        if (core.Length == 0) return [];
        var named = _levels[core].Where(l => l.Kind == part.Kind && l.Amount.Unit.ComparableWith(part.Amount.Unit) && l != part).ToList();
        if (share.Head is { } list && list.Kind == part.Kind && Core(list.Subject).EndsWith(core, StringComparison.Ordinal)) named.Insert(0, list);
        var here = named.Where(l => l.Passage == share.Passage && l.Span.Start < share.Span.Start).Reverse().ToList();
        if (here.Count > 0) return Distinct(here);
        if (share.Head is { } loose && loose.Kind == part.Kind && loose.Passage == share.Passage && Core(loose.Subject).Contains(core, StringComparison.Ordinal)) return [loose.Amount];

        // In another paragraph only a name that stands for one amount throughout.
        var elsewhere = Distinct(named.Where(l => l.Amount.Value != 0));
        return elsewhere.Length == 1 && elsewhere[0].Value >= part.Amount.Value ? elsewhere : [];
    }

    private static ImmutableArray<Quantity> Distinct(IEnumerable<LevelFrame> levels) => [.. levels.Select(l => l.Amount).DistinctBy(a => a.Value).Take(4)];

    private static string Core(string name) => Words().Replace(SubjectKey.Of(name), "");

    [GeneratedRegex("合计|总计|总额|总数|本年|本部门|本单位|^总|总(?=支出|收入)|数$|金额|(?<=支出|收入)总$|经费$|财政拨款(?=总?支出$)")]
    private static partial Regex Words();
}
