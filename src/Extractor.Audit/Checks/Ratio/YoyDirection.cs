using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A change whose direction word is missing or contradicts the levels.</summary>
public sealed class YoyDirection : Check
{
    private const decimal Loose = 0.02m;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT102", "yoy-direction", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var completions = report.Narrative.Frames.OfType<CompletionFrame>().ToLookup(c => c.Passage);
        foreach (var change in report.Narrative.Frames.OfType<ChangeFrame>())
        {
            if (Completion(completions[change.Passage], change) is { Rate: var rate } completion)
            {
                var words = report.Narrative.Passages[change.Passage].Locate(report.Document, change.Span);
                yield return new Observation(words, [completion.Subject, change.Base.ToString(), "completion"], [("subject", completion.Subject), ("rate", rate.Number.Raw)])
                {
                    Variant = "completion",
                    Severity = rate.Value == 1 ? Severity.Review : null,
                };
            }

            if (Variant(change) is not { } variant) continue;
            var place = report.Narrative.Passages[change.Passage].Locate(report.Document, change.Span);
            yield return new Observation(place, [change.Subject, change.Base.ToString(), variant], [("rate", change.Rate!.Number.Raw)]) { Variant = variant };
        }
    }

    /// <summary>The printed completion rate that a bare comparison with the budget contradicts; null where it does not, or where both amounts are told and decide.</summary>
    private static CompletionFrame? Completion(IEnumerable<CompletionFrame> completions, ChangeFrame change)
    {
        if (change is not { Amount: null, Rate: null, Base: BaseKind.Budget or BaseKind.OriginalBudget or BaseKind.FinalBudget, Direction: Direction.Up or Direction.Down or Direction.Flat }) return null;
        var completion = completions
            .LastOrDefault(c => c.Span.End <= change.Span.Start && (c.Subject == change.Subject || change.Span.Start - c.Span.End <= 2));
        if (completion is not { Rate: var rate } || (change.Current is { } current && change.Prior is { } prior && current.Amount.Value != prior.Amount.Value)) return null;

        // 持平 beside 0 % is a budget of nothing; a percent or so away from 100 % it is a loose word.
        var contradicts = change.Direction switch
        {
            Direction.Up => rate.Value <= 1,
            Direction.Down => rate.Value >= 1,
            _ => rate.Value > 0 && Math.Abs(rate.Value - 1) > Loose,
        };
        return contradicts ? completion : null;
    }

    private static string? Variant(ChangeFrame change)
    {
        if (change is not { Rate.Value: not 0, Amount.Value: not 0, AmountDirection: Direction.Up or Direction.Down }) return null;
        return change.RateDirection switch
        {
            Direction.None => "missing",
            Direction.Up or Direction.Down when change.RateDirection != change.AmountDirection && change.Rate.Value > 0 => "conflict",
            _ => null,
        };
    }
}
