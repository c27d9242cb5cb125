using System.Collections.Immutable;
using Extractor.Audit.Findings;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Audit.Results;

/// <summary>Puts together what is kept of one document. Thread-safe.</summary>
/// <param name="messages">The user-facing texts.</param>
/// <param name="language">Language of problems and reasons.</param>
public sealed class DocumentResultBuilder(MessageTable messages, Language language)
{
    /// <summary>The result of a document that could not be read.</summary>
    public DocumentResult Failed(DocumentId id, string sha256, ImmutableArray<Diagnostic> problems) => new()
    {
        Path = id.Path,
        Sha256 = sha256,
        Format = Kebab.Of(FileFormat.Unknown),
        Status = "failed",
        Problems = [.. problems.Select(Problem)],
    };

    /// <summary>The result of a document that was read, without an audit.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sha256">Hash of the file.</param>
    /// <param name="status">How much could be read: <c>complete</c> or <c>partial</c>.</param>
    /// <param name="problems">What the reader met.</param>
    public DocumentResult Extracted(Report report, string sha256, string status, ImmutableArray<Diagnostic> problems)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = report.Document;
        return new DocumentResult
        {
            Path = document.Id.Path,
            Sha256 = sha256,
            Format = Kebab.Of(document.Format),
            Status = status,
            Kind = Kebab.Of(report.Kind),
            Entity = report.Entity,
            FiscalYear = report.FiscalYear,
            Title = document.Metadata.Title,
            Published = document.Metadata.Published,
            Pages = document.PageCount,
            Problems = [.. problems.Select(Problem)],
            Blocks = [.. document.Blocks.Select(Block)],
            Sections = [.. report.Sections.Select(s => new SectionRow(s.Level, s.Label, s.Title, s.Blocks.Start, s.Blocks.End))],
            Tables = [.. report.Tables.Select(t => Table(report, t))],
            Sheets = SheetRows.Of(document),
            Facts = [.. report.Facts.Select(Fact)],
            Indicators = [.. report.Indicators.Select(Indicator)],
        };
    }

    /// <summary>An extracted result completed with verdicts, coverage and findings.</summary>
    public DocumentResult Audited(DocumentResult extracted, Reconciliation reconciliation, ImmutableArray<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        ArgumentNullException.ThrowIfNull(reconciliation);
        return extracted with
        {
            Claims = [.. reconciliation.Evaluations.Select(Claim)],
            Numbers =
            [
                .. reconciliation.Numbers.Select(n => new NumberRow(
                    LocationWriter.Write(n.Place), n.Number.Value, n.Number.Unit.Symbol, Kebab.Of(n.State), n.Reason is { } id ? messages.Format(language, id) : null, n.Claims)),
            ],
            Findings = findings,
        };
    }

    private static BlockRow Block(Block block) => block switch
    {
        TableBlock table => new BlockRow(table.Index, "table", 0, "") { Table = table.Table },
        TextBlock text => new BlockRow(text.Index, Kebab.Of(text.Role), text.Level, text.Text) { Page = text.Segments.IsDefaultOrEmpty ? null : text.Segments[0].Page },
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name),
    };

    private static TableRow Table(Report report, CaptionedTable captioned)
    {
        var table = captioned.Table;
        var statement = report.Statements.FirstOrDefault(s => s.Table.Table.Index == table.Index || s.Continued.Contains(table.Index));
        var form = statement is null ? report.Forms.FirstOrDefault(f => f.Tables.Any(t => t.Table.Index == table.Index)) : null;
        return new TableRow(
            table.Index, table.Block, captioned.Title, captioned.Unit?.Symbol, table.Pages, table.Rows, table.Columns,
            [.. table.Cells.Select(c => new CellRow(c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text))])
        {
            Statement = statement?.Id ?? (form is null ? null : $"form{form.Index}"),
            Reasons = statement?.Reasons ?? [],
        };
    }

    private static FactRow Fact(Fact fact) => new(
        fact.Statement, fact.Line, fact.LineLabel, fact.Code, fact.Column, fact.ColumnLabel, fact.Quantity.Number.Value, fact.Quantity.Unit.Symbol,
        fact.Quantity.Unit.Dimension == Dimension.Money ? fact.Quantity.Value : null, LocationWriter.Write(fact.Quantity.Place));

    private static IndicatorRow Indicator(Indicator indicator) => new(
        indicator.Form, indicator.Project, string.Join(" / ", indicator.Path), indicator.Target, indicator.Actual, indicator.Weight?.Number.Value, indicator.Score?.Number.Value,
        indicator.Completion?.Number.Raw, indicator.Reason, indicator.Rule, LocationWriter.Write(indicator.Place));

    private ClaimRow Claim(Evaluation evaluation, int index) => new(
        index,
        evaluation.Claim.Check,
        Kebab.Of(evaluation.Verdict),
        ComputedText.Stated(evaluation.Claim.Stated),
        evaluation.Computed is { } computed ? ComputedText.Computed(evaluation.Claim.Stated, computed, evaluation.Claim.Formula) : null,
        Kebab.Of(evaluation.Claim.Relation),
        Kebab.Of(evaluation.Claim.Tolerance),
        evaluation.Reason is { } reason ? messages.Format(language, reason.Kind, reason.Arguments.AsSpan()) : null,
        [.. evaluation.Operands.Select(q => q.Place).Prepend(evaluation.Claim.Stated.Place).Select(LocationWriter.Write)]);

    private ProblemRow Problem(Diagnostic problem) =>
        new(problem.Id, Kebab.Of(problem.Level), messages.Format(language, problem.Id, problem.Arguments.AsSpan()))
        {
            Part = problem.Place.Part,
            Page = problem.Place.Page,
            Block = problem.Place.Block,
            Line = problem.Place.Line,
            Offset = problem.Place.Offset,
        };
}
