using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Lines of the contents for which the text has no heading, or another wording.</summary>
public sealed partial class TocMismatch : Check
{
    /// <summary>Shorter tables of contents are no evidence.</summary>
    private const int FewestLines = 3;

    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS214", "toc-mismatch", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.IsPartial) yield break;
        var lines = report.Document.Blocks.OfType<TextBlock>().Where(b => b.Role == TextRole.Contents).Select(b => (Block: b, Key: Key(Leader().Replace(b.Text, "")))).Where(l => l.Key.Length > 1 && l.Key != "目录").ToList();
        if (lines.Count < FewestLines) yield break;

        // A title may run over two lines of the text, or stand in a table.
        var body = string.Join('\n', report.Document.Blocks.OfType<TextBlock>().Where(b => b.Role != TextRole.Contents).Select(b => Key(b.Text)));
        var joined = body.Replace("\n", "", StringComparison.Ordinal);
        var tables = report.Tables.Select(t => Key(t.Title ?? "")).ToHashSet(StringComparer.Ordinal);
        var absent = lines.Where(l => !joined.Contains(l.Key, StringComparison.Ordinal) && !tables.Contains(l.Key)).ToList();

        // Contents of which most lines are not found belong to another text, or were read wrongly.
        if (absent.Count == 0 || absent.Count * 2 > lines.Count) yield break;
        var places = absent.Select(l => new Provenance(report.Document.Id, l.Block.Index, new CharSpan(0, l.Block.Text.Length), l.Block.Text, Page: PageSegment.Locate(l.Block.Segments, new CharSpan(0, l.Block.Text.Length)))).ToList();
        var named = string.Join("、", absent.Take(MostNamed).Select(l => l.Key));
        yield return new Observation(places[0], ["contents"], [("count", absent.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("titles", absent.Count > MostNamed ? named + "…" : named)])
        {
            Related = [.. places.Skip(1)],
            Confidence = 0.6m,
        };
    }

    // Numbers are set by word processors, marks by typists: the words decide.
    private static string Key(string title) => Label().Replace(Marks().Replace(WhiteSpace.Remove(title), ""), "");

    [GeneratedRegex(@"[\s.．…·—\-_]*\d{0,4}\s*$")]
    private static partial Regex Leader();

    [GeneratedRegex("[“”\"'：:，,。；;、．.（）()《》〈〉【】]")]
    private static partial Regex Marks();

    [GeneratedRegex("^(?:第[一二三四五六七八九十]+[部分章节]+|[一二三四五六七八九十]{1,3}(?=[\\u4e00-\\u9fff]{4})|\\d{1,2}(?=\\D))")]
    private static partial Regex Label();
}
