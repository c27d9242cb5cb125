namespace Extractor.Measure.Forms;

/// <summary>What is measured: a name, its unit, and how large it is.</summary>
internal sealed record FormTopic(string Name, string Unit, int Low, int High);

/// <summary>Names to invent evaluations from.</summary>
internal static class FormTopics
{
    public static IReadOnlyList<string> Places { get; } = ["青禾县", "云溪区", "石泉市", "白鹭县", "南屏区", "临河县", "松岭镇"];

    public static IReadOnlyList<string> Bodies { get; } = ["水利服务中心", "文化旅游局", "农业农村局", "城市管理综合执法局", "档案馆", "市场服务中心", "公路养护中心", "社会福利院"];

    public static IReadOnlyList<string> Projects { get; } =
        ["农村道路养护项目", "城区绿化管护经费", "老旧小区改造项目", "档案数字化加工经费", "河道清淤整治项目", "基层文化活动经费", "执法装备购置项目", "农产品质量检测经费", "消防设施维护项目", "养老护理补助项目"];

    public static IReadOnlyList<FormTopic> Counts { get; } =
    [
        new("养护道路里程", "公里", 20, 900), new("管护绿地面积", "平方米", 2000, 90_000), new("举办培训班期数", "期", 3, 60), new("培训人员数量", "人次", 60, 5000), new("印发宣传资料份数", "份", 1000, 60_000),
        new("购置设备台数", "台", 3, 90), new("开展执法检查次数", "次", 12, 400), new("检查企业家数", "家", 20, 900), new("修缮房屋间数", "间", 4, 120), new("清淤河道长度", "米", 500, 20_000),
        new("抽检样品批次", "批次", 30, 2000), new("整理档案卷数", "卷", 500, 30_000), new("发放补助户数", "户", 40, 6000), new("维护监测站点数量", "个", 5, 300), new("开展文化活动场次", "场", 6, 200),
    ];

    public static IReadOnlyList<string> Rates { get; } = ["工程验收合格率", "设备完好率", "样品检测合格率", "培训人员合格率", "政策覆盖率", "补助发放准确率", "资金使用合规率", "投诉处理办结率", "案件按期办结率"];

    public static IReadOnlyList<string> Timely { get; } = ["任务按期完成率", "资金拨付及时率", "补助发放及时率", "信息报送及时率"];

    public static IReadOnlyList<string> Costs { get; } = ["项目成本控制数", "设备采购成本", "会议培训费用", "人均补助标准", "运行维护成本"];

    public static IReadOnlyList<string> Benefits { get; } = ["辖区人居环境", "公共服务能力", "群众安全意识", "农产品质量水平", "文化氛围", "道路通行条件", "管理服务水平", "生态环境质量"];

    public static IReadOnlyList<string> People { get; } = ["受益群众满意度", "服务对象满意度", "参训人员满意度", "社会公众满意度", "企业满意度"];

    public static IReadOnlyList<string> Judged { get; } = ["管理制度健全性", "资金使用合规性", "预决算信息公开性", "资产管理规范性", "绩效目标合理性", "采购程序规范性", "内控制度有效性"];

    public static IReadOnlyList<string> Stepped { get; } = ["预算完成率", "预算控制率", "公用经费控制率", "政府采购执行率", "支付进度率", "重点工作办结率", "“三公经费”控制率", "结转结余率", "在职人员控制率"];
}
