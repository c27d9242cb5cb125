using System.Globalization;
using Extractor.Core.Documents;
using Extractor.Measure.Layouts;
using Extractor.Testing;

namespace Extractor.Measure.Forms;

/// <summary>A document of one or several forms with the text around them.</summary>
/// <param name="Document">The document.</param>
/// <param name="Spots">Places in forms, by key.</param>
/// <param name="Blocks">Places in text, by key.</param>
internal sealed record FormDocument(SourceDocument Document, IReadOnlyDictionary<string, Spot> Spots, IReadOnlyDictionary<string, int> Blocks)
{
    /// <summary>The evaluations of a seed.</summary>
    public static IReadOnlyList<FormModel> Models(int seed, FormStyle style)
    {
        var inventor = new FormInventor(seed, style);
        var department = inventor.Department();
        if (style.Kind != FormKind.Project) return [inventor.Invent(department, null)];
        var count = 1 + (seed / 4 % 4);
        return [.. Enumerable.Range(0, count).Select(i => inventor.Invent(department, FormTopics.Projects[(seed + (i * 3)) % FormTopics.Projects.Count]))];
    }

    /// <summary>Prints the evaluations.</summary>
    public static FormDocument Print(int seed, FormStyle style, IReadOnlyList<FormModel> models, IReadOnlyDictionary<string, string> overrides)
    {
        var department = new FormInventor(seed, style).Department();
        var builder = new DocumentBuilder($"forms-{seed}.docx", style.IsText ? FileFormat.Text : FileFormat.Word);
        var blocks = new Dictionary<string, int>(StringComparer.Ordinal);
        var spots = new Dictionary<string, Spot>(StringComparer.Ordinal);
        var block = 0;
        void Paragraph(string text)
        {
            builder.Paragraph(text);
            block++;
        }

        builder.Heading(1, $"{department}2023年度{(models[0].IsProject ? "项目" : "部门整体")}支出绩效自评报告").Heading(2, "一、自评工作开展情况");
        block += 2;
        var tables = 0;
        if (models.Count > 1)
        {
            blocks["count"] = blocks["funds"] = block;
            var funds = Money(style, models.Sum(m => m.Funds[0].Final));
            Paragraph($"本部门对{overrides.GetValueOrDefault("count", models.Count.ToString(CultureInfo.InvariantCulture))}个项目开展了绩效自评，涉及资金{overrides.GetValueOrDefault("funds", funds)}万元，自评覆盖率为100%。");
            string[] header = ["序号", "项目名称", "预算数（万元）", "执行数（万元）", "得分"];
            builder.Table([header, .. models.Select((m, i) => new[] { $"{i + 1}", m.Name, Money(style, m.Funds[0].Final), Money(style, m.Funds[0].Actual), overrides.GetValueOrDefault($"f{i}/total", Score(style, m.Total)) }), ["合计", "", funds, Money(style, models.Sum(m => m.Funds[0].Actual)), "—"]]);
            (block, tables) = (block + 1, 1);
        }
        else
        {
            Paragraph("本部门按照要求组织开展了绩效自评工作。");
        }

        foreach (var indicator in models.Where(_ => style.Kind == FormKind.Rules).SelectMany(m => m.Indicators).Where(i => i.Score < i.Weight))
            Paragraph($"“{indicator.Name}”扣分，原因是部分工作未完全达到要求。");
        for (var form = 0; form < models.Count; form++)
        {
            var sheet = new FormSheet($"f{form}/", overrides);
            var printer = new FormPrinter(models[form], style, department, sheet);
            printer.Print();
            if (!style.TitleInside) Paragraph(models[form].IsProject ? "项目支出绩效自评表" : style.Kind == FormKind.Rules ? "部门整体支出绩效评价指标表" : "部门整体支出绩效自评表");
            if (!style.TitleInside) Paragraph("（2023年度）");
            var breakAt = style.Continued ? printer.BreakRow : 0;
            foreach (var part in sheet.Lay(tables, breakAt, style.HeaderAgain ? [printer.HeaderRow] : [], spots))
            {
                builder.Table(part);
                block++;
                tables++;
            }

            if (style.SaysProportional && style.Kind != FormKind.Rules) Paragraph("备注：定量指标得分=权重*B/A，反向指标得分=权重*A/B，得分不得突破权重总额。");
            var (best, good, fair) = models[form].Bands;
            if (style.Grade == GradeStyle.WordWithNote) Paragraph(Bands(style.Wording, best, good, fair));
        }

        return new FormDocument(builder.Build(), spots, blocks);
    }

    private static string Bands(int wording, decimal best, decimal good, decimal fair) => wording switch
    {
        0 => $"注：{best}分（含）以上为优，{good}分（含）至{best}分为良，{fair}分（含）至{good}分为中，{fair}分以下为差。",
        1 => $"评价等级：优（得分≥{best}分）、良（{good}分≤得分＜{best}分）、中（{fair}分≤得分＜{good}分）、差（得分＜{fair}分）。",
        2 => $"说明：总分为100分，等级划分为四档：{best}（含）-100分为优、{good}（含）-{best}分为良、{fair}（含）-{good}分为中、{fair}分以下为差。",
        _ => $"评价结果：S≥{best}，优；{best}>S≥{good}，良；{good}>S≥{fair}，中；S<{fair}，差。",
    };

    private static string Money(FormStyle style, decimal value) => value.ToString((style.Separators ? "#,##0." : "0.") + new string('0', style.MoneyDecimals), CultureInfo.InvariantCulture);

    private static string Score(FormStyle style, decimal value) => value.ToString("0." + new string('0', style.ScoreDecimals), CultureInfo.InvariantCulture);
}
