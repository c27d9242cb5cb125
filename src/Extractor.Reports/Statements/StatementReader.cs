using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Recognises the statutory statements among a report's tables and reads their figures as facts. Pure and thread-safe.</summary>
public static partial class StatementReader
{
    /// <summary>Share of lines that two tables may have in common and still be one statement in two parts.</summary>
    private const double SharedLines = 0.1;

    /// <summary>The widest statutory form, by economic items, has about 120 columns; whatever is wider is no statement and would cost time only.</summary>
    private const int MostColumns = 200;

    /// <summary>The statements in reading order. Tables, sections and profile are filled already.</summary>
    public static ImmutableArray<Statement> Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var statements = new List<Statement>();
        TableShape? last = null;
        foreach (var table in report.Tables)
        {
            if (table.Table.Parent is not null || table.Table.Columns > MostColumns) continue;
            var shape = TableShape.Of(table);
            var recognition = Recognition.Of(shape, HeadingOf(report, table));
            if (last is not null && Continues(report, last, shape, recognition, statements[^1]) is { } continued)
            {
                if (TryExtend(report.Document, statements, continued)) { last = continued; continue; }
            }

            if (recognition is null)
            {
                last = null;
                continue;
            }

            statements.Add(New(report, shape, recognition, statements));
            last = shape;
        }

        return [.. statements.Select(FieldPrecision.Settle)];
    }

    private static Statement New(Report report, TableShape shape, Recognition recognition, List<Statement> before)
    {
        var form = recognition.Form;
        var isBudget = IsBudget(report, shape.Table);
        var earlier = before.Count(s => s.Kind == form.Kind);
        var id = earlier == 0 ? form.Id : $"{form.Id}-{earlier + 1}";
        var lines = StatementBuilder.Lines(report.Document, shape, form.Kind, id);
        return new Statement(form.Kind, id, shape.Table, [.. lines.SelectMany(l => l.Facts)])
        {
            Reasons = recognition.Reasons,
            IsBudget = isBudget,
            Set = before.Count(s => s.Kind == form.Kind && s.IsBudget == isBudget),
            Lines = lines,
            Sums = StatementBuilder.Sums(shape, form.Kind),
            IsEmpty = !TableEvidence.HasFigures(shape),
        };
    }

    /// <summary>The table read as the next part of the statement before it, or null where it is a table of its own.</summary>
    private static TableShape? Continues(Report report, TableShape last, TableShape shape, Recognition? recognition, Statement statement)
    {
        if (shape.Table.Table.Block - last.Table.Table.Block > 3 + Lines(report.Document, last, shape)) return null;
        var says = shape.Table.Title is { } title && ContinuedTitle().IsMatch(title);
        var sameKind = recognition?.Form.Kind == statement.Kind;
        var sameTitle = shape.Table.Title is null || says || shape.Table.Title == statement.Table.Title;
        if (!sameTitle || (shape.Table.Title is not null && recognition is not null && !sameKind)) return null;
        var sameHeader = shape.Columns.Length == last.Columns.Length && shape.Columns.Zip(last.Columns).All(p => Wording.Compact(p.First.Leaf) == Wording.Compact(p.Second.Leaf));
        if (sameHeader) return shape;
        var headless = shape.Columns.Length == last.Columns.Length && shape.BodyStart <= shape.Table.CaptionRows && (says || recognition is null);
        return headless ? last.Continue(shape.Table) : null;
    }

    /// <summary>Empty texts between two tables do not part them.</summary>
    private static int Lines(SourceDocument document, TableShape last, TableShape shape) =>
        Enumerable.Range(last.Table.Table.Block + 1, shape.Table.Table.Block - last.Table.Table.Block - 1)
            .Count(i => document.Blocks[i] is TextBlock block && (block.Text.Length == 0 || CaptionLine.Read(block.Text).HasHeadings || CaptionLine.Read(block.Text).IsTitle));

    private static bool TryExtend(SourceDocument document, List<Statement> statements, TableShape shape)
    {
        var statement = statements[^1];
        var lines = StatementBuilder.Lines(document, shape, statement.Kind, statement.Id);
        var known = statement.Facts.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var facts = lines.SelectMany(l => l.Facts).ToList();
        if (facts.Count == 0 || facts.Count(f => known.Contains(f.Key)) > facts.Count * SharedLines) return false;
        statements[^1] = statement with
        {
            Facts = [.. statement.Facts, .. facts],
            Lines = [.. statement.Lines, .. lines],
            Continued = statement.Continued.Add(shape.Table.Table.Index),
            IsEmpty = statement.IsEmpty && !TableEvidence.HasFigures(shape),
        };
        return true;
    }

    private static string? HeadingOf(Report report, CaptionedTable table) => report.SectionOf(table.Table.Block)?.Title;

    private static bool IsBudget(Report report, CaptionedTable table)
    {
        var title = Wording.Compact(table.Title ?? "");
        if (title.Contains("决算", StringComparison.Ordinal)) return false;
        if (report.Kind is Profile.ReportKind.Budget) return true;
        return report.Kind is not Profile.ReportKind.FinalAccounts && BudgetNames().Replace(title, "").Contains("预算", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[\s(（]*续|续\s*表?\s*[)）]?\s*\d*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContinuedTitle();

    [GeneratedRegex(@"一般公共预算|政府性基金预算|国有资本经营预算", RegexOptions.CultureInvariant)]
    private static partial Regex BudgetNames();
}
