using System.Globalization;
using Extractor.Core.Documents;
using Extractor.Testing;

namespace Extractor.Measure;

/// <summary>Invents tables that are no statements: some that are sums, some that are none.</summary>
public static class OtherTables
{
    private static readonly string[] Header = ["项目名称", "预算数", "执行数合计", "财政资金", "自有资金", "其他资金", "执行率"];
    private static readonly string[] Things = ["设备维护", "人员培训", "档案整理", "系统升级", "物业服务", "印刷制作", "车辆租赁", "专家评审", "数据采集", "环境整治"];

    /// <summary>A document with one table that is no sum, though it may hold words such as 合计 and numbers that count.</summary>
    public static SourceDocument WithoutSums(int seed)
    {
        var random = new Random(seed);
        string Number(int most) => random.Next(1, most).ToString(CultureInfo.InvariantCulture);
        string Money() => (random.Next(1, 900_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        IEnumerable<string> Lines(Func<int, string> line) => Enumerable.Range(1, random.Next(4, 15)).Select(line);
        string Thing(int i) => Things[(i + seed) % Things.Length];
        string[] rows = (seed % 12) switch
        {
            0 => ["序号 | 姓名 | 年龄 | 工龄", .. Lines(i => $"{i} | 张{i} | {Number(60)} | {Number(40)}")],
            1 => ["时间 | 周一 | 周二 | 周三", .. Lines(i => $"{i + 7}:00 | {Number(9)} | {Number(9)} | {Number(9)}")],
            2 => ["一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分", .. Lines(i => $"产出 | {Thing(i)}{i} | ≥{Number(100)} | {Number(100)} | 10 | {Number(10)}")],
            3 => ["合同名称 | 合同编号 | 金额（元） | 履约天数", .. Lines(i => $"{Thing(i)} | HT{i:000} | {Money()} | {Number(365)}")],
            4 => ["地区 | 2021年 | 2022年 | 2023年", .. Lines(i => $"第{i}镇 | {Number(9000)} | {Number(9000)} | {Number(9000)}")],
            5 => ["项目 | 最高 | 最低 | 合计天数", .. Lines(i => $"{Thing(i)} | {Number(40)} | {Number(20)} | {Number(30)}")],
            6 => ["单位名称 | 编制数 | 实有人数 | 车辆数", .. Lines(i => $"第{i}中心 | {Number(50)} | {Number(50)} | {Number(9)}"), "合计说明 | 见附件 | 见附件 | 见附件"],
            7 => ["品名 | 数量", .. Lines(i => $"{Thing(i)} | {Number(5000)}"), $"合计 | {Number(50_000)}"],
            8 => ["月份 | 人次", .. Lines(i => $"{i}月 | {Number(9000)}"), $"合计（去重） | {Number(20_000)}"],
            9 => ["乡镇 | 亩均产值（元）", $"合计 | {Money()}", .. Lines(i => $"第{i}镇 | {Money()}")],
            10 => ["岗位 | 人均工资（元） | 人数", .. Lines(i => $"{i}级 | {Money()} | {Number(20)}"), $"总计 | {Money()} | {Number(90)}"],
            _ => ["部门 | 人均面积 | 人均用水 | 人均用电", .. Lines(i => $"{i}科 | {Money()} | {Money()} | {Money()}"), $"小计 | {Money()} | {Money()} | {Money()}"],
        };
        return new DocumentBuilder($"other{seed}.txt").Heading(1, "工作情况").Paragraph("有关情况见下表。").Table(rows).Build();
    }

    /// <summary>A plain list with one column of amounts and its total, and, when asked, one digit wrong.</summary>
    public static (SourceDocument Document, (int Row, int Column)? Wrong) List(int seed, bool slip)
    {
        var random = new Random(unchecked(seed * 613));
        var items = Enumerable.Range(0, random.Next(3, 14)).Select(_ => random.NextInt64(10_000, 9_000_000)).ToList();
        string Money(long hundredths) => (hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        var rows = items.Select((v, i) => new[] { Things[(i + seed) % Things.Length] + (i + 1), Money(v) }).ToList();
        rows.Insert(seed % 3 == 0 ? 0 : rows.Count, ["合计", Money(items.Sum())]);
        rows.Insert(0, ["名称", "金额"]);
        (int Row, int Column)? wrong = null;
        if (slip)
        {
            var row = random.Next(1, rows.Count);
            rows[row][1] = Mistyped(rows[row][1], random);
            wrong = (row, 1);
        }

        return (new DocumentBuilder($"list{seed}.txt").Heading(1, "购置情况").Paragraph("购置清单").Paragraph("单位：元").Table([.. rows]).Build(), wrong);
    }

    /// <summary>A table of amounts with a total line, a total column and rates, and, when asked, one figure wrong.</summary>
    /// <returns>The document and the place of the wrong figure.</returns>
    public static (SourceDocument Document, (int Row, int Column)? Wrong) WithSums(int seed, bool slip)
    {
        var random = new Random(seed);
        var lines = random.Next(3, 10);
        var cells = Enumerable.Range(0, lines).Select(_ => new[] { random.Next(1000, 90_000), random.Next(1000, 90_000), random.Next(1000, 90_000) }).ToList();
        var budget = cells.Select(c => c.Sum() + random.Next(0, 30_000)).ToList();
        string Money(long hundredths) => (hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        string Rate(long actual, long base_) => Math.Round(100m * actual / base_, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";
        var rows = new List<string[]> { Header };
        for (var i = 0; i < lines; i++) rows.Add([Things[(i + seed) % Things.Length] + i, Money(budget[i]), Money(cells[i].Sum()), Money(cells[i][0]), Money(cells[i][1]), Money(cells[i][2]), Rate(cells[i].Sum(), budget[i])]);
        long Column(int c) => cells.Sum(x => (long)x[c]);
        long spent = cells.Sum(c => (long)c.Sum());
        string[] total = ["合计", Money(budget.Sum(b => (long)b)), Money(spent), Money(Column(0)), Money(Column(1)), Money(Column(2)), Rate(spent, budget.Sum(b => (long)b))];
        rows.Insert(seed % 2 == 0 ? 1 : rows.Count, total);
        (int Row, int Column)? wrong = null;
        if (slip)
        {
            var (row, column) = (random.Next(1, rows.Count), random.Next(1, 6));
            rows[row] = [.. rows[row]];
            rows[row][column] = Mistyped(rows[row][column], random);
            wrong = (row, column);
        }

        return (new DocumentBuilder($"sums{seed}.txt").Heading(1, "资金使用情况").Paragraph("项目资金使用情况表").Paragraph("单位：万元").Table([.. rows]).Build(), wrong);
    }

    /// <summary>The amount with one digit before the last of its whole part wrong.</summary>
    private static string Mistyped(string amount, Random random)
    {
        var digits = amount.ToCharArray();
        var place = random.Next(0, digits.Length - 4);
        digits[place] = (char)('0' + ((digits[place] - '0' + random.Next(1, 9)) % 10));
        if (digits[0] == '0') digits[0] = '9';
        return new string(digits);
    }
}
