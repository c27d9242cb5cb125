using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Profile;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>In a document read in part, a statutory table that is missing or empty may have been lost by the reader: the claim that it is there stands, and cannot be checked.</summary>
public sealed class LostTables : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.IsPartial) yield break;
        foreach (var statement in report.Statements)
        {
            if (statement.IsEmpty && !NothingToReport.IsSaid(report, statement.Kind)) yield return Lost(report, "table-empty-unstated", StatementTitles.Of(statement), statement, statement.Id);
        }

        var printed = report.Statements.Where(s => !s.IsBudget).ToList();
        if (report.Kind != ReportKind.FinalAccounts || printed.Count == 0) yield break;
        foreach (var kind in StatementTitles.Required(report.FiscalYear))
        {
            if (printed.TrueForAll(s => s.Kind != kind) && !NothingToReport.IsSaid(report, kind)) yield return Lost(report, "table-missing", StatementTitles.Of(kind), printed[^1], kind.ToString());
        }
    }

    /// <summary>None of at least one was found. The place is an empty one, so that no number printed there counts as part of it.</summary>
    private static Claim Lost(Report report, string check, string name, Statement nearest, string key)
    {
        var place = StatementTitles.Place(report, nearest);
        var none = new Quantity(name, new PrintedNumber(0m, 0, Unit.Bare, ""), Unit.Bare, place with { Span = new CharSpan(place.Span.Start, place.Span.Start) }) { Exactness = Exactness.Exact };
        return new Claim(check, none, new ConstantExpression(1m)) { Relation = Relation.AtLeast, Keys = [key], NotChecked = new NotChecked("not-checked.partial", false, []) };
    }
}
