using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms;

/// <summary>A form while its tables are being read. Not thread-safe.</summary>
internal sealed partial class FormDraft
{
    private readonly Report _report;
    private readonly int _index;
    private readonly List<(CaptionedTable Table, FormCells Cells)> _parts = [];
    private readonly ImmutableArray<Indicator>.Builder _indicators = ImmutableArray.CreateBuilder<Indicator>();
    private readonly string? _project;
    private LevelTrail? _trail;
    private int _firstHeader = -1;
    private (Quantity? Score, Quantity? Weight) _total;

    private FormDraft(Report report, CaptionedTable table, int index)
    {
        (_report, _index) = (report, index);
        _project = FormSummaryReader.Beside(new FormCells(report.Document, table.Grid), ProjectLabel());
    }

    /// <summary>The last header of indicators; never null once the draft has begun.</summary>
    public IndicatorHeader Header { get; private set; } = null!;

    /// <summary>The table read last.</summary>
    public CaptionedTable Last => _parts[^1].Table;

    /// <summary>Whether the last table ended among the indicators, without a total or remarks: the form may go on.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The form that a table begins, or null where it begins none.</summary>
    public static FormDraft? Begin(Report report, CaptionedTable table, int index)
    {
        var draft = new FormDraft(report, table, index);
        draft.Add(table, null);

        // A list of indicators without any score is a plan or a summary, not an evaluation.
        if (draft._indicators.Count == 0) return null;
        var isPlan = draft._indicators.All(i => i.Score is null) && draft.Header.Column(ColumnRole.Score) < 0 && draft.Header.Column(ColumnRole.Actual) < 0;
        return isPlan ? null : draft;
    }

    /// <summary>Reads a table in which the form goes on.</summary>
    public void GoOn(CaptionedTable table) => Add(table, Header);

    /// <summary>The form.</summary>
    public EvaluationForm Finish()
    {
        var (table, cells) = _parts[0];
        var funds = FundReader.Read(cells, table.Unit is { Dimension: Dimension.Money } unit ? unit : Unit.TenThousandYuan, _firstHeader);
        var (grade, gradePlace) = _parts.Select(p => FormSummaryReader.Grade(p.Cells)).FirstOrDefault(g => g.Grade is not null);
        return new EvaluationForm(_index, table, _indicators.ToImmutable())
        {
            Continued = [.. _parts.Skip(1).Select(p => p.Table)],
            Project = _project,
            Entity = FormSummaryReader.Beside(cells, EntityLabel()),
            FundLines = funds,
            LevelWeights = _trail!.Weights,
            Total = _total.Score,
            TotalWeight = _total.Weight,
            GoalScore = FormSummaryReader.GoalScore(cells, _firstHeader),
            Grade = grade,
            GradePlace = gradePlace,
            Funds = FundFacts(_index, funds),
        };
    }

    /// <summary>Reads the blocks of a table; the rows before its first header belong to the header that goes on, where there is one.</summary>
    private void Add(CaptionedTable table, IndicatorHeader? goesOn)
    {
        var cells = new FormCells(_report.Document, table.Grid);
        var end = 0;
        for (var row = 0; row < table.Grid.Rows; row++)
        {
            var header = IndicatorHeader.Read(table.Grid, row) ?? (row == 0 ? goesOn?.From(0) : null);
            if (header is null) continue;
            if (_trail is null || header.Levels.Length != Header.Levels.Length) _trail = new LevelTrail(header.Levels.Length, _trail?.Weights ?? []);
            var block = IndicatorReader.Read(cells, header, _trail, _index, _project);
            if (block.Indicators.IsEmpty && goesOn is null) continue;
            _indicators.AddRange(block.Indicators);
            Header = header;
            if (_firstHeader < 0) _firstHeader = row;
            end = block.End;
            row = Math.Max(row, block.End - 1);
        }

        if (_indicators.Count == 0) return;
        _parts.Add((table, cells));
        IsOpen = end >= table.Grid.Rows;
        if (FormSummaryReader.Total(cells, Header, end) is { Score: not null } total) _total = total;
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

    [GeneratedRegex("^(?:项目|(?:专项|转移支付)(?:[（(]项目[)）])?)名称[：:]?$")]
    private static partial Regex ProjectLabel();

    [GeneratedRegex("^(?:单位名称|部门名称|部门(?:[（(]单位[)）])?名称|实施单位|项目实施单位|预算单位|(?:地方)?主管部门)[：:]?$")]
    private static partial Regex EntityLabel();
}
