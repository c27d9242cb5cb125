using Extractor.Audit.Findings;
using Extractor.Audit.Results;

namespace Extractor.Export.Tests.Samples;

/// <summary>An invented department's statements as facts, for queries.</summary>
internal static class SampleStatements
{
    public static DocumentResult Document(int year, decimal factor) => new()
    {
        Path = $"柳岸区/{year}.docx",
        Sha256 = new string('c', 64),
        Format = "word",
        Status = "complete",
        Kind = "final-accounts",
        Entity = "柳岸区种子站",
        FiscalYear = year,
        Tables = [new TableRow(0, 0, "收入支出决算总表", "万元", [], 3, 2, []), new TableRow(1, 1, "基本支出决算表", "万元", [], 3, 2, []), new TableRow(2, 2, "“三公”经费支出决算表", "万元", [], 3, 12, [])],
        Facts =
        [
            Fact("t01", 0, "income.opening", "年初结转和结余", "amount", 12m * factor), Fact("t01", 0, "expenditure.closing", "年末结转和结余", "amount", 7.5m * factor),
            Fact("t06", 1, "personnel.total", "人员经费合计", "amount", 300m * factor), Fact("t06", 1, "operating.total", "公用经费合计", "amount", 100m * factor),
            Fact("t09", 2, "total", "合计", "budget.total", 10m), Fact("t09", 2, "total", "合计", "final.total", 8m * factor),
            Fact("t09", 2, "total", "合计", "final.overseas", 0m), Fact("t09", 2, "total", "合计", "final.vehicle", 6m * factor), Fact("t09", 2, "total", "合计", "final.hospitality", 2m * factor),
        ],
        Indicators =
        [
            new IndicatorRow(0, "良种试验", "产出 / 数量 / 试验点", "≥ 20个", "15个", 10m, 7.5m, "75%", "两处受灾", "按比例", new Location { Quote = "试验点" }),
            new IndicatorRow(0, "良种试验", "产出 / 质量 / 出苗率", "≥ 90%", "93%", 10m, 10m, "100%", "", "达标满分", new Location { Quote = "出苗率" }),
        ],
    };

    private static FactRow Fact(string statement, int table, string line, string label, string measure, decimal amount) =>
        new(statement, line, label, null, measure, measure, amount, "万元", amount * 10_000m, new Location { Quote = label, Block = table, Table = table, Row = 1, Column = 1 });
}
