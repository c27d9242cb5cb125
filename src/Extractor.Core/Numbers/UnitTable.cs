using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Extractor.Core.Numbers;

/// <summary>One unit as it may stand behind a number.</summary>
/// <param name="Symbol">As printed.</param>
/// <param name="Unit">What it means.</param>
/// <param name="NotBefore">Characters that, standing right behind, make it the beginning of another word (3人员).</param>
/// <param name="Multiplies">Whether 万, 亿 … may stand before it.</param>
internal sealed record UnitEntry(string Symbol, Unit Unit, string NotBefore, bool Multiplies);

/// <summary>The units known, as data. Immutable and thread-safe.</summary>
internal static class UnitTable
{
    /// <summary>Multipliers that stand glued before a unit or alone, longest first.</summary>
    public static ImmutableArray<(string Symbol, decimal Factor)> Multipliers { get; } =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m),
        ("亿", 100_000_000m), ("万", 10_000m),
    ];

    private static readonly FrozenDictionary<char, ImmutableArray<UnitEntry>> ByFirst = Build();

    private static readonly FrozenDictionary<(string Multiplier, string Symbol), Unit> Multiplied = BuildMultiplied();

    /// <summary>The units whose symbol begins with this character, longest first.</summary>
    public static ImmutableArray<UnitEntry> BeginningWith(char first) => ByFirst.TryGetValue(first, out var entries) ? entries : [];

    /// <summary>A unit with a multiplier before it: 万元, 亿千瓦时; a multiplier alone where <paramref name="entry"/> is null.</summary>
    public static Unit Multiply(string multiplier, UnitEntry? entry) => Multiplied[(multiplier, entry?.Symbol ?? "")];

    private static FrozenDictionary<(string, string), Unit> BuildMultiplied()
    {
        var units = new Dictionary<(string, string), Unit>();
        foreach (var (symbol, factor) in Multipliers)
        {
            units.Add((symbol, ""), new Unit(symbol, Dimension.None, "", factor));
            foreach (var entry in ByFirst.Values.SelectMany(e => e).Where(e => e.Multiplies))
                units.Add((symbol, entry.Symbol), entry.Unit with { Symbol = symbol + entry.Symbol, Scale = factor * entry.Unit.Scale });
        }

        units[("万", "元")] = Unit.TenThousandYuan;
        units[("亿", "元")] = Unit.HundredMillionYuan;
        return units.ToFrozenDictionary();
    }

    private static FrozenDictionary<char, ImmutableArray<UnitEntry>> Build()
    {
        List<UnitEntry> entries =
        [
            Ratio("%", Unit.Percent), Ratio("％", Unit.Percent), Ratio("﹪", Unit.Percent), Ratio("百分比", Unit.Percent),
            Ratio("‰", new Unit("‰", Dimension.Ratio, "", 0.001m)),
            Ratio("个百分点", Unit.PercentagePoint), Ratio("百分点", Unit.PercentagePoint),
            new("分", Unit.Point, "别析配类布公局部管散解项级之店院支批期层摊成享担红流发校房", Multiplies: false),

            new("元", Unit.Yuan, "旦素件化老月首宵", Multiplies: true), Money("圆", "元", 1), Money("千元", "元", 1_000), Money("百元", "元", 100),
            Money("人民币元", "元", 1), Money("美元", "美元", 1), Money("欧元", "欧元", 1), Money("港元", "港元", 1), Money("港币", "港元", 1),
            Money("日元", "日元", 1), Money("英镑", "英镑", 1),

            Count("人", "人", "员均民大才社力事工行防影口数为文本身选间们"), Count("人次", "人次"), Count("名", "人", "称义单下录额牌"),
            Count("位", "人", "于置列数"), Count("人口", "人", ""), Count("户", "户", "籍均外口数型"), Count("户次", "户次"),
            Count("个", "个", "人体别性税"), Count("家", "家", "庭具属长电里"), Count("家次", "家次"), Count("次", "次", "级要数年日月性生序"),
            Count("批次", "批"), Count("批", "批", "准复示量发评"), Count("辆", "辆"), Count("辆次", "辆次"), Count("台", "台", "账湾阶"),
            Count("套", "套"), Count("台（套）", "台"), Count("台(套)", "台"), Count("台套", "台"), Count("台次", "台次"),
            Count("件", "件"), Count("件次", "件次"), Count("项", "项", "目"), Count("项次", "项次"), Count("处", "处", "理于置罚长室级"),
            Count("所", "所", "属有得需以在占示述"), Count("份", "份", "额"), Count("期", "期", "间末初中限望满内"), Count("场", "场", "所地馆景"),
            Count("场次", "场"), Count("篇", "篇", "幅"), Count("条", "条", "件例款"), Count("宗", "宗", "旨教"), Count("起", "起", "草步始义因点来到"),
            Count("例", "例", "如行外"), Count("株", "株", "洲"), Count("棵", "棵"), Count("头", "头"), Count("只", "只", "有要是能"), Count("羽", "羽"),
            Count("盏", "盏"), Count("座", "座", "谈"), Count("栋", "栋"), Count("间", "间", "接隔"), Count("张", "张"), Count("本", "本", "年级部单次月市省县区局"),
            Count("册", "册"), Count("册次", "册次"), Count("幅", "幅", "度"), Count("块", "块"), Count("支", "支", "出付持部撑"),
            Count("组", "组", "织成建"), Count("班", "班", "子"), Count("班次", "班"), Count("门", "门", "诊户"), Count("轮", "轮"), Count("枚", "枚"), Count("樘", "樘"),
            Count("类", "类", "别似型"), Count("种", "种", "植类子"), Count("款", "款", "项"), Count("笔", "笔"), Count("页", "页"),
            Count("字", "字", "段典"), Count("床", "床"), Count("张次", "张次"), Count("标段", "标段"), Count("村", "村", "民庄"),
            Count("节", "节", "约余能"), Count("课时", "课时"), Count("学时", "课时"), Count("机时", "机时"), Count("车次", "车次"),
            Count("点位", "点位"), Count("套次", "套次"), Count("艘", "艘"), Count("架", "架", "构"), Count("架次", "架次"),

            Measure("亩", "亩", 1, "均产"), Measure("公顷", "平方米", 10_000), Measure("㎡", "平方米", 1), Measure("平方米", "平方米", 1), Measure("平米", "平方米", 1),
            Measure("m²", "平方米", 1), Measure("m2", "平方米", 1), Measure("平方公里", "平方米", 1_000_000), Measure("平方千米", "平方米", 1_000_000),
            Measure("公里", "米", 1_000), Measure("千米", "米", 1_000), Measure("km", "米", 1_000), Measure("米", "米", 1, "面饭"), Measure("m", "米", 1),
            Measure("延米", "延米", 1), Measure("厘米", "米", 0.01m), Measure("cm", "米", 0.01m), Measure("毫米", "米", 0.001m), Measure("mm", "米", 0.001m),
            Measure("m³", "立方米", 1), Measure("m3", "立方米", 1), Measure("㎥", "立方米", 1), Measure("立方米", "立方米", 1),
            Measure("吨", "千克", 1_000), Measure("公斤", "千克", 1), Measure("千克", "千克", 1), Measure("kg", "千克", 1), Measure("克", "千克", 0.001m, "服隆"),
            Measure("升", "升", 1, "级至高学"), Measure("毫升", "升", 0.001m), Measure("千瓦时", "千瓦时", 1), Measure("千瓦", "千瓦", 1), Measure("兆瓦", "千瓦", 1_000),
            Measure("kWh", "千瓦时", 1), Measure("标准煤", "标准煤", 1), Measure("吨标准煤", "吨标准煤", 1), Measure("℃", "℃", 1), Measure("摄氏度", "℃", 1),
            Measure("分贝", "分贝", 1), Measure("兆", "兆", 1), Measure("GB", "GB", 1), Measure("TB", "TB", 1), Measure("倍", "倍", 1, "增"),
            Measure("天", "日", 1, "然津气"), Measure("日", "日", 1, "常均元本益"), Measure("工作日", "工作日", 1), Measure("个工作日", "工作日", 1),
            Measure("周", "周", 1, "边期转岁年"), Measure("个月", "月", 1), Measure("月", "月", 1, "均"), Measure("个季度", "季度", 1), Measure("季度", "季度", 1),
            Measure("年", "年", 1, "均龄级轻"), Measure("周年", "年", 1), Measure("小时", "小时", 1), Measure("个小时", "小时", 1), Measure("学年", "学年", 1),
            Measure("分钟", "分钟", 1), Measure("秒", "秒", 1), Measure("岁", "岁", 1), Measure("周岁", "岁", 1), Measure("号", "号", 1, "召称"), Measure("人天", "人天", 1), Measure("人日", "人日", 1),
        ];
        return entries
            .GroupBy(e => e.Symbol[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Symbol.Length).ToImmutableArray());
    }

    private static UnitEntry Ratio(string symbol, Unit unit) => new(symbol, unit, "", Multiplies: false);

    private static UnitEntry Money(string symbol, string origin, decimal scale) =>
        new(symbol, new Unit(symbol, Dimension.Money, origin, scale), "", Multiplies: scale == 1);

    private static UnitEntry Count(string symbol, string counted, string notBefore = "") =>
        new(symbol, new Unit(symbol, Dimension.Count, counted, 1), notBefore, Multiplies: true);

    private static UnitEntry Measure(string symbol, string origin, decimal scale, string notBefore = "") =>
        new(symbol, new Unit(symbol, Dimension.Measure, origin, scale), notBefore, Multiplies: true);
}
