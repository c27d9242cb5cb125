using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms;

/// <summary>Recognises self-evaluation forms among a report's tables and reads them. Pure and thread-safe.</summary>
public static partial class FormReader
{
    /// <summary>The forms in reading order. Tables, sections, profile and statements are filled already.</summary>
    public static ImmutableArray<EvaluationForm> Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var statements = report.Statements.Select(s => s.Table.Table.Index).ToHashSet();
        var forms = ImmutableArray.CreateBuilder<EvaluationForm>();
        foreach (var table in report.Tables)
        {
            if (!statements.Contains(table.Table.Index) && Read(report, table, forms.Count) is { } form) forms.Add(form);
        }

        return forms.ToImmutable();
    }

    private static EvaluationForm? Read(Report report, CaptionedTable table, int index)
    {
        var cells = new FormCells(report.Document, table.Grid);
        var project = FormSummaryReader.Beside(cells, ProjectLabel());
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        var weights = ImmutableArray.CreateBuilder<LevelWeight>();
        IndicatorHeader? header = null;
        var firstHeader = -1;
        var end = 0;
        for (var row = 0; row < table.Grid.Rows; row++)
        {
            if (IndicatorHeader.Read(table.Grid, row) is not { } next) continue;
            var block = IndicatorReader.Read(cells, next, index, project);
            if (block.Indicators.IsEmpty) continue;
            indicators.AddRange(block.Indicators);
            weights.AddRange(block.Weights);
            header = next;
            if (firstHeader < 0) firstHeader = row;
            end = block.End;
            row = block.End - 1;
        }

        // A list of indicators without any score is a plan or a summary, not an evaluation.
        if (header is null || (indicators.All(i => i.Score is null) && header.Column(ColumnRole.Score) < 0 && header.Column(ColumnRole.Actual) < 0)) return null;
        var funds = FundReader.Read(cells, table.Unit is { Dimension: Dimension.Money } unit ? unit : Unit.TenThousandYuan, firstHeader);
        var (total, totalWeight) = FormSummaryReader.Total(cells, header, end);
        var (grade, gradePlace) = FormSummaryReader.Grade(cells);
        return new EvaluationForm(index, table, indicators.ToImmutable())
        {
            Project = project,
            Entity = FormSummaryReader.Beside(cells, EntityLabel()),
            FundLines = funds,
            LevelWeights = weights.ToImmutable(),
            Total = total,
            TotalWeight = totalWeight,
            GoalScore = FormSummaryReader.GoalScore(cells, firstHeader),
            Grade = grade,
            GradePlace = gradePlace,
            Funds = FundFacts(index, funds),
        };
    }

    private static ImmutableArray<Fact> FundFacts(int form, ImmutableArray<FundLine> lines)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var line in lines)
        {
            foreach (var (column, quantity) in new[] { ("budget.original", line.OriginalBudget), ("budget.final", line.FinalBudget), ("actual", line.Actual), ("rate", line.Rate) })
            {
                if (quantity is not null) facts.Add(new Fact($"form{form}", line.Label, column, quantity) { LineLabel = line.Label, ColumnLabel = quantity.Place.Cell!.ColumnLabel });
            }
        }

        return facts.ToImmutable();
    }

    [GeneratedRegex("^项目名称[：:]?$")]
    private static partial Regex ProjectLabel();

    [GeneratedRegex("^(?:单位名称|部门名称|部门(?:[（(]单位[)）])?名称|实施单位|项目实施单位|预算单位|主管部门)[：:]?$")]
    private static partial Regex EntityLabel();
}
