using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Another department named where a report names itself: before the year and a matter of accounts, before its own project, its assets, or as the one complained of.</summary>
public sealed partial class EntityResidue : Check
{
    /// <summary>A name that stands more often belongs to the report (a unit of it, a partner).</summary>
    private const int MostOften = 2;

    private const int LongestTitle = 50;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS206", "entity-residue", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.Entity is not { Length: >= 4 } entity || report.Kind == ReportKind.Other) yield break;
        var texts = report.Narrative.Passages.Select(p => WhiteSpace.Remove(p.Text)).ToImmutableArray();
        var names = Named(report);
        if (Title(report, entity) is { } title) yield return title;
        foreach (var passage in report.Narrative.Passages)
        {
            foreach (var (org, confidence) in SelfPositions.Find(passage.Text))
            {
                var name = Prefix().Replace(WhiteSpace.Remove(org.Value), "");
                if (name.Length < 4 || !IsName(name) || IsOwn(name, entity) || Office().IsMatch(name) || names.Contains(name) || texts.Any(t => Structure().IsMatch(t) && t.Contains(name, StringComparison.Ordinal)) || texts.Count(t => t.Contains(name, StringComparison.Ordinal)) > MostOften) continue;
                var start = org.Index + org.Length - name.Length;
                if (start < 0 || !passage.Text.AsSpan(start).StartsWith(name, StringComparison.Ordinal)) continue;
                yield return new Observation(passage.Locate(report.Document, new CharSpan(start, start + name.Length)), [name], [("name", name), ("entity", entity)]) { Confidence = confidence };
            }
        }
    }

    // The title, and it alone, names another department than the text does throughout.
    private static Observation? Title(Report report, string entity)
    {
        var bare = Suffix().Replace(entity, "");
        List<Passage> titled = [.. report.Narrative.Passages.Where(p => p.Text.Contains(bare, StringComparison.Ordinal))];
        if (titled is not [{ Text.Length: <= LongestTitle } only]) return null;
        var told = report.Narrative.Passages.Where(p => p != only).SelectMany(p => SelfPositions.Find(p.Text).Select(f => Prefix().Replace(WhiteSpace.Remove(f.Org.Value), "")).Distinct())
            .Where(n => n.Length >= 4 && IsName(n) && !IsOwn(n, entity)).CountBy(n => n).OrderByDescending(n => n.Value).ToList();
        if (told.Count == 0 || told[0].Value <= MostOften || told.Skip(1).Any(n => n.Value > 1)) return null;
        var at = only.Text.IndexOf(bare, StringComparison.Ordinal);
        return new Observation(only.Locate(report.Document, new CharSpan(at, at + bare.Length)), ["title", bare], [("name", bare), ("entity", told[0].Key)]) { Confidence = 0.7m };
    }

    /// <summary>The departments the report's tables and forms name.</summary>
    private static HashSet<string> Named(Report report) =>
        report.Tables.Select(t => t.EntityLine).Concat(report.Forms.Select(f => f.Entity)).OfType<string>().Select(WhiteSpace.Remove).ToHashSet(StringComparer.Ordinal);

    // The same body of the same place: the shorter name's characters stand in the longer in their order (医保局, 医疗保障局), or both share two neighbouring ones.
    private static bool IsOwn(string name, string entity)
    {
        var ((place, body), (ownPlace, ownBody)) = (Parts(name), Parts(Suffix().Replace(WhiteSpace.Remove(entity), "")));
        if (place.Length > 0 && ownPlace.Length > 0 && !place.EndsWith(ownPlace, StringComparison.Ordinal) && !ownPlace.EndsWith(place, StringComparison.Ordinal)) return false;
        var (shorter, longer) = body.Length < ownBody.Length ? (body, ownBody) : (ownBody, body);

        // A township's hospital has no name but its place and kind.
        if (shorter.Length == 0) return longer.Length == 0 && name[^2..] == Suffix().Replace(WhiteSpace.Remove(entity), "")[^2..];
        var at = 0;
        foreach (var c in longer) at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        return at == shorter.Length || Enumerable.Range(0, shorter.Length - 1).Any(i => longer.Contains(shorter.Substring(i, 2), StringComparison.Ordinal));
    }

    // A clause may end in a word for a body (扣除往来后全局, 全县各水管站); a kind of one character needs a place before it to be a name.
    private static bool IsName(string name) => !ClauseWords().IsMatch(name) && (Parts(name).Place.Length > 0 || name[^1] is not ('站' or '所' or '馆' or '队' or '团'));

    private static (string Place, string Body) Parts(string name)
    {
        var place = Place().Match(name).Value;

        // 县水利局: the place is not told.
        if (place.Length == 0 && name[0] is '省' or '市' or '县' or '区' or '旗' or '州' or '镇' or '乡') name = name[1..];
        return (place, Kind().Replace(name[place.Length..], ""));
    }

    [GeneratedRegex("^(?:第[一二三四五六七八九十]+部分|根据|按照|经|由|对|为|关于|我|本|现将|与|和|及|其中|包括|截至|下属|所属|二级单位)+")]
    private static partial Regex Prefix();

    [GeneratedRegex("下属|所属|二级单位|预算单位|纳入.{0,20}编制范围|构成|机构设置|内设|[决预]算包括")]
    private static partial Regex Structure();

    // Offices that budget, audit and assess all others are named in any report.
    [GeneratedRegex("财政|审计|税务|统计|人力资源|发展和改革|发改|机关事务|国库|采购")]
    private static partial Regex Office();

    [GeneratedRegex("[各该我其后除的等]|[全本](?:局|县|市|区|省|馆|站|所|校|院|中心|系统)")]
    private static partial Regex ClauseWords();

    [GeneratedRegex("^.{1,12}(?:自治区|自治州|省|市(?!场|政|容)|县|区(?!域|划)|旗|州|盟|镇|乡|街道)")]
    private static partial Regex Place();

    [GeneratedRegex("(?:局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|卫生院|党校|人民政府|办事处|站|所|馆|队|团|处|委|办)$")]
    private static partial Regex Kind();

    [GeneratedRegex("[（(].*?[）)]$")]
    private static partial Regex Suffix();
}
