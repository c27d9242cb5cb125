using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>The statements by the titles the forms give them. Pure and thread-safe.</summary>
public static class StatementTitles
{
    /// <summary>Fiscal year from which the state capital table is part of the set.</summary>
    private const int StateCapitalSince = 2020;

    /// <summary>The title of a kind in the 2022-2024 forms.</summary>
    public static string Of(StatementKind kind) => kind switch
    {
        StatementKind.IncomeAndExpenditure => "收入支出决算总表",
        StatementKind.Income => "收入决算表",
        StatementKind.Expenditure => "支出决算表",
        StatementKind.FiscalAppropriation => "财政拨款收入支出决算总表",
        StatementKind.GeneralPublicExpenditure => "一般公共预算财政拨款支出决算表",
        StatementKind.BasicExpenditureByEconomicCode => "一般公共预算财政拨款基本支出决算明细表",
        StatementKind.GovernmentFund => "政府性基金预算财政拨款收入支出决算表",
        StatementKind.StateCapital => "国有资本经营预算财政拨款支出决算表",
        StatementKind.ThreePublicExpenses => "财政拨款“三公”经费支出决算表",
        _ => "财政拨款支出决算明细表",
    };

    /// <summary>The title as printed, or the form's where none is printed.</summary>
    public static string Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Table.Title ?? Of(statement.Kind);
    }

    /// <summary>The kinds that final accounts of a year hold.</summary>
    /// <param name="year">The fiscal year, or null where it is not known: then only what every year holds.</param>
    public static ImmutableArray<StatementKind> Required(int? year) =>
    [
        .. Enum.GetValues<StatementKind>().Where(k => k != StatementKind.FiscalExpenditureDetail && (k != StatementKind.StateCapital || year >= StateCapitalSince)),
    ];

    /// <summary>Where the statement's title stands, or its first cell where the title stands in the grid or nowhere.</summary>
    public static Provenance Place(Report report, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.Table.TitleBlock is { } index && report.Document.Blocks[index] is TextBlock block)
        {
            var span = new CharSpan(0, block.Text.Length);
            return new Provenance(report.Document.Id, index, span, block.Text, null, PageSegment.Locate(block.Segments, span));
        }

        var table = statement.Table.Table;
        return table.Cells.Length == 0
            ? new Provenance(report.Document.Id, table.Block, new CharSpan(0, 0), "")
            : CellQuantities.Place(report.Document, table, table.Cells[0], "", "");
    }
}
