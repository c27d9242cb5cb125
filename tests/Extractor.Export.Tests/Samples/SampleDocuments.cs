using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Reconcile;

namespace Extractor.Export.Tests.Samples;

/// <summary>Invented documents, small enough to check by eye.</summary>
internal static class SampleDocuments
{
    public const string FinalAccountsPath = "青岚县/2023年度决算.docx";

    /// <summary>Final accounts with a table whose total is right and a growth rate that is a ratio.</summary>
    public static DocumentResult FinalAccounts()
    {
        Location total = Cell(1, 1, "120.50", "合计", "决算数"), first = Cell(2, 1, "100.25", "基本支出", "决算数"), second = Cell(3, 1, "20.25", "项目支出", "决算数");
        Location now = Prose(3, "120.50", 11), before = Prose(3, "60.00", 23), rate = Prose(3, "200.83", 33);
        return new DocumentResult
        {
            Path = FinalAccountsPath,
            Sha256 = new string('a', 64),
            Format = "word",
            Status = "partial",
            Kind = "final-accounts",
            Entity = "青岚县水文站",
            FiscalYear = 2023,
            Title = "青岚县水文站2023年度部门决算",
            Problems = [new ProblemRow("word.image-only", "warning", "第 5 段只有图片，其中的数没有读。") { Block = 4 }],
            Blocks =
            [
                new BlockRow(0, "heading", 1, "第一部分 决算表"),
                new BlockRow(1, "table", 0, "") { Table = 0 },
                new BlockRow(2, "heading", 1, "第二部分 情况说明"),
                new BlockRow(3, "paragraph", 0, "2023年度支出总计为120.50万元，比上年60.00万元增加了200.83%。"),
            ],
            Tables =
            [
                new TableRow(0, 1, "支出决算表", "万元", [], 4, 2,
                [
                    new CellRow(0, 0, 1, 1, "项目"), new CellRow(0, 1, 1, 1, "决算数"), new CellRow(1, 0, 1, 1, "合计"), new CellRow(1, 1, 1, 1, "120.50"),
                    new CellRow(2, 0, 1, 1, "基本支出"), new CellRow(2, 1, 1, 1, "100.25"), new CellRow(3, 0, 1, 1, "项目支出"), new CellRow(3, 1, 1, 1, "20.25"),
                ]) { Statement = "t03", Reasons = ["支出决算表"] },
            ],
            Facts =
            [
                new FactRow("t03", "total", "合计", null, "total", "决算数", 120.50m, "万元", 1205000m, total),
                new FactRow("t03", "basic", "基本支出", null, "total", "决算数", 100.25m, "万元", 1002500m, first),
                new FactRow("t03", "project", "项目支出", null, "total", "决算数", 20.25m, "万元", 202500m, second),
            ],
            Claims =
            [
                new ClaimRow(0, "t03-total", "holds", new StatedValue("120.50", 120.50m, "万元"), new ComputedValue(120.50m, 120.49m, 120.51m, "100.25 + 20.25"), "equal", "derived", null, [total, first, second]),
                new ClaimRow(1, "growth-rate", "contradicted", new StatedValue("200.83%", 200.83m, "%"), new ComputedValue(100.8333333333333m, 100.81m, 100.86m, "(120.50 − 60.00) ÷ 60.00"), "equal", "derived", null, [rate, now, before]),
                new ClaimRow(2, "t03-text", "holds", new StatedValue("120.50", 120.50m, "万元"), new ComputedValue(120.50m, 120.495m, 120.505m, "120.50"), "equal", "derived", null, [now, total]),
            ],
            Numbers =
            [
                new NumberRow(total, 120.50m, "万元", "tied", null, [0, 2]), new NumberRow(first, 100.25m, "万元", "tied", null, [0]), new NumberRow(second, 20.25m, "万元", "tied", null, [0]),
                new NumberRow(now, 120.50m, "万元", "tied", null, [1, 2]), new NumberRow(before, 60.00m, "万元", "untied", "上年数不在本文件中。", [1]), new NumberRow(rate, 200.83m, "%", "contradicted", null, [1]),
            ],
            Findings =
            [
                new Finding
                {
                    Id = "b1946ac92492d234", Document = FinalAccountsPath, Check = "growth-rate", Code = "RT101", Severity = Severity.Error, Confidence = 0.98m, Verdict = Verdict.Contradicted,
                    Message = "文中增幅为200.83%，按文中两数计算应为100.83%。", Stated = new StatedValue("200.83%", 200.83m, "%"),
                    Computed = new ComputedValue(100.8333333333333m, 100.81m, 100.86m, "(120.50 − 60.00) ÷ 60.00"), Cause = new CauseText("ratio-for-growth", "把比值写成了增幅"),
                    Locations = [rate, now, before], Section = "第二部分 情况说明",
                },
            ],
        };
    }

    /// <summary>A self-evaluation whose texts look like formulas and markup.</summary>
    public static DocumentResult SelfEvaluation()
    {
        var score = Prose(0, "-3.50", 3);
        return new DocumentResult
        {
            Path = "青岚县/自评.html",
            Sha256 = new string('b', 64),
            Format = "html",
            Status = "complete",
            Kind = "self-evaluation-report",
            Entity = "=HYPERLINK(\"http://invalid\")",
            Title = "<b>自评</b> & \"报告\"",
            Blocks = [new BlockRow(0, "paragraph", 0, "得分：-3.50分。<script>alert(1)</script>")],
            Indicators = [new IndicatorRow(0, null, "产出 / 数量 / 观测次数", "≥ 12次", "10次", 10m, 8.3m, "83.3%", "@缺员", "+按比例", Prose(0, "10次", 0))],
            Numbers = [new NumberRow(score, -3.50m, "分", "untied", null, [])],
            Findings =
            [
                new Finding
                {
                    Id = "7f83b1657ff1fc53", Document = "青岚县/自评.html", Check = "negative-score", Code = "SC101", Severity = Severity.Review, Confidence = 0.6m, Verdict = Verdict.Contradicted,
                    Message = "得分为负数。", Stated = new StatedValue("-3.50分", -3.50m, "分"), Locations = [score], Root = null, BaselineState = BaselineState.New,
                },
            ],
        };
    }

    /// <summary>A file that could not be read.</summary>
    public static DocumentResult Unreadable() => new()
    {
        Path = "青岚县/损坏.docx",
        Sha256 = "",
        Format = "word",
        Status = "failed",
        Problems = [new ProblemRow("word.truncated", "error", "压缩包不完整。")],
    };

    private static Location Cell(int row, int column, string quote, string rowLabel, string columnLabel) =>
        new() { Quote = quote, Block = 1, Table = 0, Row = row, Column = column, RowLabel = rowLabel, ColumnLabel = columnLabel, Start = 0, End = quote.Length };

    private static Location Prose(int block, string quote, int start) => new() { Quote = quote, Block = block, Start = start, End = start + quote.Length };
}
