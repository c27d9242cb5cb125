using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Changes against their levels: the rate (yoy-rate, whatever year or budget it is measured against), the amount (change-amount), the direction (yoy-direction).</summary>
public sealed class ChangeClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var neighbours = ChangeNeighbours.Of(report.Narrative);
        var levels = new NearLevels(report.Narrative);
        foreach (var told in report.Narrative.Frames.OfType<ChangeFrame>())
        {
            var change = told.Current is null && levels.Of(told) is { } near ? told with { Current = near } : told;
            if (Rate(change) is { } rate) yield return rate with { Neighbours = neighbours.Around(told), Statement = Words(report, change) };
            if (Amount(change) is { } amount) yield return amount with { Neighbours = neighbours.Around(told), Statement = Words(report, change) };
            if (Order(change) is { } order) yield return order with { Statement = Words(report, change) };
        }
    }

    private static Claim? Rate(ChangeFrame change)
    {
        if (change.Rate is not { } rate || Name(change) is not { } check || Base(change) is not { } basis) return null;
        var down = change.Direction == Direction.Down;
        if (down && rate.Value < 0) return null;
        if (change.Current is not { } current)
            return change is { Amount: { } amount, Prior: { } prior } ? Make(check, change, rate, new QuotientExpression(amount, prior.Amount)) : null;
        var growth = new ChangeRateExpression(current.Amount, basis);
        var claim = Make(check, change, rate, down || change.Prior is not null ? new AbsoluteExpression(growth) : growth);
        return claim with { Alternatives = Others(change) };
    }

    /// <summary>The level before: the one that is told or, without one, this year's less the change.</summary>
    private static Expression? Base(ChangeFrame change)
    {
        if (change.Prior is { } prior) return prior.Amount;
        if (change.Current is not { } current || change.Amount is not { } amount) return null;
        return ImpliedBase.Of(current.Amount, amount, change.Direction);
    }

    // Where the clause names no subject, a rate that fits another amount of the sentence is that amount's.
    private static ImmutableArray<Alternative> Others(ChangeFrame change)
    {
        if (change.Amount is not { } amount || change.Prior is not null) return [];
        return
        [
            .. change.Others.Where(o => o.Amount.Value != 0 && change.Rate!.Value != 0).Select(o => (o.Subject, o.Amount, Base: ImpliedBase.Of(o.Amount, amount, change.Direction)))
                .Where(o => o.Base is not null)
                .Select(o => new Alternative("explained.other-subject", new AbsoluteExpression(new ChangeRateExpression(o.Amount, o.Base!)), [("subject", o.Subject)])),
        ];
    }

    private static Claim? Amount(ChangeFrame change)
    {
        if (change is not { Amount: { } amount, Prior: { } prior, Current: { } current, Direction: Direction.Up or Direction.Down or Direction.None }) return null;
        if (Name(change) is null || !amount.Unit.ComparableWith(prior.Amount.Unit)) return null;
        return Make("change-amount", change, amount, new AbsoluteExpression(new DifferenceExpression(current.Amount, prior.Amount)));
    }

    private static Claim? Order(ChangeFrame change)
    {
        if (change is not { Prior: { } prior, Current: { } current } || !current.Amount.Unit.ComparableWith(prior.Amount.Unit)) return null;
        Relation? relation = change.Direction switch
        {
            Direction.Up => Relation.AtLeast,
            Direction.Down => Relation.AtMost,
            Direction.Flat => Relation.Equal,
            _ => null,
        };
        if (relation is null || (change.Amount ?? change.Rate) is { Value: < 0 }) return null;
        return Make("yoy-direction", change, current.Amount, prior.Amount) with { Relation = relation.Value };
    }

    private static string? Name(ChangeFrame change) => change.Base switch
    {
        _ when !change.HasBase && change.Prior is null && change.Amount is null => null,
        _ => "yoy-rate",
    };

    private static Claim Make(string check, ChangeFrame change, Quantity stated, Expression formula) => new(check, stated, formula)
    {
        Keys = [SubjectKey.Of(change.Subject), change.Base.ToString(), stated.Unit.Dimension == Dimension.Ratio ? "rate" : "amount"],
        Certainty = change.Current?.Subject.Length is null or 0 ? 0.8m : 0.95m,
        Arguments = [("change", change.Amount?.Number.Raw ?? "")],
    };

    private static Provenance Words(Report report, ChangeFrame change) => report.Narrative.Passages[change.Passage].Locate(report.Document, change.Span);
}
