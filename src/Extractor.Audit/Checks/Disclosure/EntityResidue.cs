using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Another department named where a report names itself: before the year and a matter of accounts, before its own project, its assets, or as the one complained of.</summary>
public sealed partial class EntityResidue : Check
{
    /// <summary>A name that stands more often belongs to the report (a unit of it, a partner).</summary>
    private const int MostOften = 2;

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
        foreach (var passage in report.Narrative.Passages)
        {
            foreach (var (org, confidence) in Positions(passage.Text))
            {
                var name = Prefix().Replace(WhiteSpace.Remove(org.Value), "");
                if (name.Length < 4 || !IsName(name) || IsOwn(name, entity) || Office().IsMatch(name) || names.Contains(name) || texts.Any(t => Structure().IsMatch(t) && t.Contains(name, StringComparison.Ordinal)) || texts.Count(t => t.Contains(name, StringComparison.Ordinal)) > MostOften) continue;
                var start = org.Index + org.Length - name.Length;
                if (start < 0 || !passage.Text.AsSpan(start).StartsWith(name, StringComparison.Ordinal)) continue;
                yield return new Observation(passage.Locate(report.Document, new CharSpan(start, start + name.Length)), [name], [("name", name), ("entity", entity)]) { Confidence = confidence };
            }
        }
    }

    /// <summary>The names that stand where a report names itself, with how sure that is.</summary>
    private static IEnumerable<(Group Org, decimal Confidence)> Positions(string text) =>
        Self().Matches(text).Concat(AfterYear().Matches(text)).Select(m => (m.Groups["org"], 0.8m))
            .Concat(OwnProject().Matches(text).Concat(Assets().Matches(text)).Select(m => (m.Groups["org"], 0.8m)))
            .Concat(Complaints().Matches(text).Select(m => (m.Groups["org"], 0.65m)));

    /// <summary>The departments the report's tables and forms name.</summary>
    private static HashSet<string> Named(Report report) =>
        report.Tables.Select(t => t.EntityLine).Concat(report.Forms.Select(f => f.Entity)).OfType<string>().Select(WhiteSpace.Remove).ToHashSet(StringComparer.Ordinal);

    // The same body of the same place: the shorter name's characters stand in the longer in their order (医保局, 医疗保障局), or both share two neighbouring ones.
    private static bool IsOwn(string name, string entity)
    {
        var ((place, body), (ownPlace, ownBody)) = (Parts(name), Parts(Suffix().Replace(WhiteSpace.Remove(entity), "")));
        if (place.Length > 0 && ownPlace.Length > 0 && !place.EndsWith(ownPlace, StringComparison.Ordinal) && !ownPlace.EndsWith(place, StringComparison.Ordinal)) return false;
        var (shorter, longer) = body.Length < ownBody.Length ? (body, ownBody) : (ownBody, body);
        var at = 0;
        foreach (var c in longer) at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        return at == shorter.Length || Enumerable.Range(0, shorter.Length - 1).Any(i => longer.Contains(shorter.Substring(i, 2), StringComparison.Ordinal));
    }

    // A clause may end in a word for a body (扣除往来后全局, 全县各水管站); a kind of one character needs a place before it to be a name.
    private static bool IsName(string name) => !ClauseWords().IsMatch(name) && (Parts(name).Place.Length > 0 || name[^1] is not ('站' or '所' or '馆' or '队' or '团'));

    private static (string Place, string Body) Parts(string name)
    {
        var place = Place().Match(name).Value;
        return (place, Kind().Replace(name[place.Length..], ""));
    }

    // "X局2023年度收入总计…", "X局2023年度部门决算": a report speaks so of itself only.
    [GeneratedRegex(@"(?:^|[。；;：:，,\n）)、．.])\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|党校|人民政府|办事处|站|所|馆|队|团))\s*(?:[（(](?:汇总|本级|机关)[）)])?\s*20\d{2}\s*年度?\s*(?:部门|单位)?(?:(?:本年)?(?:收入|支出)(?:总计|合计|决算)|收、支|收支(?:总计|决算|预算)|决算(?!批复|审核|审计)|预算(?!批复|指标|下达|文件|安排的)|财政拨款(?:收|支)|一般公共预算(?:财政拨款)?(?:收|支)|“三公”|机关运行经费|政府采购(?:支出)?总额|整体支出)")]
    private static partial Regex Self();

    // "2022年度X局机关运行经费支出…", "2022年，X局政府采购支出总额…".
    [GeneratedRegex(@"(?:^|[。；;：:，,\n）)、．.])\s*20\d{2}\s*年度?\s*[，,]?\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|党校|人民政府|办事处|站|所|馆|队|团))\s*(?:[（(](?:汇总|本级|机关)[）)])?\s*(?:机关运行经费(?:支出|财政|预算)|政府采购(?:支出)?总额|(?:本年)?(?:收入|支出)(?:总计|合计|总预算)|收、支|收支总|财政拨款(?:收|支)|一般公共预算(?:财政拨款)?(?:收|支)|“三公”经费)")]
    private static partial Regex AfterYear();

    // "X局“2022年某某项目”预算批复资金为…": a department reports on projects of its own.
    [GeneratedRegex(@"(?:^|[。；;：:，,\n）)、．.])\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|党校|人民政府|办事处|站|所|馆|队|团))\s*[“""]\s*(?:20\d{2}\s*年度?)?[^”""\n]{3,40}[”""]\s*(?:项目)?(?:年初|全年|本年)?(?:预算(?:批复|安排|资金|数)|批复资金|到位资金|实际(?:支出|使用))")]
    private static partial Regex OwnProject();

    // "截至2022年12月31日，X局共有车辆…".
    [GeneratedRegex(@"截[至止]\s*20\d{2}\s*年[^，,。]{0,10}[，,]\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|党校|人民政府|办事处|站|所|馆|队|团))\s*(?:[（(](?:汇总|本级|机关)[）)])?\s*(?:共有|拥有|占有|现有|资产总额|固定资产)")]
    private static partial Regex Assets();

    // "未收到群众对X中心的投诉": whom an evaluation asks of is the one evaluated.
    [GeneratedRegex(@"(?:未|没有|无)(?:收到|接到|发生)?(?:任何)?(?:群众|公众|社会|服务对象|办事群众|企业)?对(?<org>[\u4e00-\u9fff]{4,16}?(?:局|委员会|办公室|中心|管理处|大队|支队|所|站))(?:工作)?(?:的|有)?(?:投诉|举报|信访)")]
    private static partial Regex Complaints();

    [GeneratedRegex("^(?:第[一二三四五六七八九十]+部分|根据|按照|经|由|对|为|关于|我|本|现将|与|和|及|其中|包括|截至|下属|所属|二级单位)+")]
    private static partial Regex Prefix();

    [GeneratedRegex("下属|所属|二级单位|预算单位|纳入.{0,20}编制范围|构成|机构设置|内设|[决预]算包括")]
    private static partial Regex Structure();

    // Offices that budget, audit and assess all others are named in any report.
    [GeneratedRegex("财政|审计|税务|统计|人力资源|发展和改革|发改|机关事务|国库|采购")]
    private static partial Regex Office();

    [GeneratedRegex("[各该我其后除的等]|[全本](?:局|县|市|区|省|馆|站|所|校|院|中心|系统)")]
    private static partial Regex ClauseWords();

    [GeneratedRegex("^.{1,12}(?:自治区|自治州|省|市(?!场|政|容)|县|区(?!域|划)|旗|州|盟)")]
    private static partial Regex Place();

    [GeneratedRegex("(?:局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|党校|人民政府|办事处|站|所|馆|队|团|处|委|办)$")]
    private static partial Regex Kind();

    [GeneratedRegex("[（(].*?[）)]$")]
    private static partial Regex Suffix();
}
