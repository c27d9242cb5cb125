using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Links;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>The use or the reason told of an item repeats the item before word for word and speaks of that one's subject.</summary>
public sealed partial class TextCopiedFromSibling : Check
{
    private const int ShortestText = 8;

    /// <summary>How many items back the text may come from.</summary>
    private const int Reach = 3;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS220", "text-copied-from-sibling", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var items = report.Narrative.Frames.OfType<ReasonFrame>().Select(r => (Reason: r, Item: Item(r), Text: Text(report, r))).Where(r => r.Item.Length >= 3 && r.Text.Length >= ShortestText).ToList();
        for (var i = 1; i < items.Count; i++)
        {
            var (reason, item, text) = items[i];
            var source = items.Take(i).TakeLast(Reach).LastOrDefault(s => s.Text == text && s.Item != item);
            if (source.Reason is null || Word(source.Item, item) is not { } word || !text.Contains(word, StringComparison.Ordinal)) continue;
            var (passage, before) = (report.Narrative.Passages[reason.Passage], report.Narrative.Passages[source.Reason.Passage]);
            yield return new Observation(passage.Locate(report.Document, reason.Span), [item, source.Item], [("item", item), ("other", source.Item), ("word", word)])
            {
                Related = [before.Locate(report.Document, source.Reason.Span)],
                Confidence = 0.7m,
            };
        }
    }

    // The last name of an account's path, or the subject itself.
    private static string Item(ReasonFrame reason)
    {
        var path = FunctionPath.Of(reason.Subject);
        return Generic().Replace(path is { Item.Length: > 0 } ? path.Item : reason.Subject, "");
    }

    private static string Text(Report report, ReasonFrame reason) => Lead().Replace(WhiteSpace.Remove(reason.Span.Of(report.Narrative.Passages[reason.Passage].Text)), "").TrimEnd('。', '；', '，');

    /// <summary>The words of one item's name that the other's does not have, or null where they share them or none are left.</summary>
    private static string? Word(string of, string not)
    {
        var word = Kind().Replace(of, "");

        // A whole and its parts (公务用车购置及运行费, 公务用车购置费) may well share a reason.
        var related = of.Zip(not).TakeWhile(p => p.First == p.Second).Count() >= 4;
        return word.Length >= 3 && !related && !not.Contains(word, StringComparison.Ordinal) && !word.Contains(Kind().Replace(not, ""), StringComparison.Ordinal) ? word : null;
    }

    [GeneratedRegex("^(?:主要)?(?:原因(?:是|为|系|：|:)?|用于|是|系|由于|因为?|开展|支出)+[：:]?")]
    private static partial Regex Lead();

    [GeneratedRegex("[（(].*?[）)]|^[\\d、．.]+")]
    private static partial Regex Generic();

    [GeneratedRegex("^(?:行政单位|事业单位|机关事业单位|机关|其他)|(?:支出|经费|费用|费|补助|缴费|管理事务|事务)$")]
    private static partial Regex Kind();
}
