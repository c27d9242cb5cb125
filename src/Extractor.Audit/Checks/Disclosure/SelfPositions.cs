using System.Text.RegularExpressions;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>The places of a text where a report names its own department: before its year and accounts, its own project, its assets, or as the one complained of. Pure and thread-safe.</summary>
internal static partial class SelfPositions
{
    private const string Bodies = "局|厅|委员会|健委|改委|纪委|法委|办公室|中心|学院|大学|中学|小学|学校|幼儿园|医院|研究院|管理处|联合会|协会|总工会|宣传部|组织部|统战部|法院|检察院|卫生院|党校|人民政府|办事处|站|所|馆|队|团";

    private const string Level = @"\s*(?:[（(](?:汇总|本级|机关)[）)])?\s*";

    private const string Accounts = @"(?:本年)?(?:收入|支出)(?:[、和](?:收入|支出))?(?:决算|预算)?(?:总计|合计|决算|总预算|总决算)|本年(?:收入|支出)|总(?:收入|支出)\d|收、支|收支(?:总|决算|预算)|决算(?!批复|审核|审计)|预算(?!批复|指标|下达|文件|安排的)|财政拨款(?:收|支|预算)|一般公共预算(?:财政拨款|拨款)?(?:收|支|安排|拨款)|政府性基金(?:预算)?(?:收|支|财政拨款)|“三公”|机关运行经费|政府采购(?:支出|预算)?总额|整体支出|填报绩效目标";

    /// <summary>The names that stand there, with how sure it is that the report's own should.</summary>
    public static IEnumerable<(Group Org, decimal Confidence)> Find(string text) =>
        BeforeYear().Matches(text).Concat(AfterYear().Matches(text)).Concat(BeforeAccounts().Matches(text)).Concat(OwnProject().Matches(text)).Concat(Assets().Matches(text)).Select(m => (m.Groups["org"], 0.8m))
            .Concat(Complaints().Matches(text).Select(m => (m.Groups["org"], 0.65m)));

    // "X局2023年度收入总计…", "X局2023年度部门决算": a report speaks so of itself only.
    [GeneratedRegex(@"(?:^|[。；;：:，,\n）)、．.])\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:" + Bodies + "))" + Level + @"20\d{2}\s*年度?\s*(?:部门|单位)?(?:" + Accounts + ")")]
    private static partial Regex BeforeYear();

    // "2022年度X局机关运行经费支出…", "2022年，X局政府采购支出总额…".
    [GeneratedRegex(@"(?:^|[。；;：:，,\n）)、．.])\s*20\d{2}\s*年度?\s*[，,]?\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:" + Bodies + "))" + Level + @"(?:" + Accounts + ")")]
    private static partial Regex AfterYear();

    // "X局本年收入预算合计…": at the beginning of a paragraph.
    [GeneratedRegex(@"^\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:" + Bodies + "))" + Level + @"本年(?:度)?(?:收入|支出)")]
    private static partial Regex BeforeAccounts();

    // "X局“2022年某某项目”预算批复资金为…": a department reports on projects of its own.
    [GeneratedRegex(@"(?:^|[。；;：:，,\n）)、．.])\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:" + Bodies + @"))\s*[“""]\s*(?:20\d{2}\s*年度?)?[^”""\n]{3,40}[”""]\s*(?:项目)?(?:年初|全年|本年)?(?:预算(?:批复|安排|资金|数)|批复资金|到位资金|实际(?:支出|使用))")]
    private static partial Regex OwnProject();

    // "截至2022年12月31日，X局共有车辆…".
    [GeneratedRegex(@"截[至止]\s*20\d{2}\s*年[^，,。]{0,10}[，,]\s*(?<org>[\u4e00-\u9fff]{3,24}?(?:" + Bodies + "))" + Level + @"(?:共有|拥有|占有|现有|资产总额|固定资产)")]
    private static partial Regex Assets();

    // "未收到群众对X中心的投诉": whom an evaluation asks of is the one evaluated.
    [GeneratedRegex(@"(?:未|没有|无)(?:收到|接到|发生)?(?:任何)?(?:群众|公众|社会|服务对象|办事群众|企业)?对(?<org>[\u4e00-\u9fff]{4,16}?(?:局|委员会|办公室|中心|管理处|大队|支队|所|站))(?:工作)?(?:的|有)?(?:投诉|举报|信访)")]
    private static partial Regex Complaints();
}
