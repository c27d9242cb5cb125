using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Shares of their whole (share-of-total), and lists of shares that must make up the whole (shares-100).</summary>
public sealed class ShareClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var wholes = new WholeFinder(report.Narrative);
        foreach (var share in report.Narrative.Frames.OfType<ShareFrame>())
        {
            if (Share(share, wholes) is { } claim) yield return claim with { Statement = report.Narrative.Passages[share.Passage].Locate(report.Document, share.Span) };
        }
    }

    private static Claim? Share(ShareFrame share, WholeFinder wholes)
    {
        if (share.Part is not { } part) return null;
        var found = share.PrintedWhole is { } printed ? [printed] : wholes.Find(share);

        // A list in brackets divides what stands before it or what that is itself a part of; it says neither.
        if (share is { WholeName: "", PrintedWhole: null } && found.FirstOrDefault(w => Fits(share, part, w)) is { } fitting) found = [fitting];
        if (found.IsEmpty || !found[0].Unit.ComparableWith(part.Amount.Unit)) return null;
        return new Claim("share-of-total", share.Rate, new QuotientExpression(part.Amount, found[0]))
        {
            Keys = [SubjectKey.Of(share.Subject), SubjectKey.Of(share.WholeName), "share"],
            Alternatives = [.. found.Skip(1).Where(w => w.Value != 0).Select(w => new Alternative("explained.other-whole", new QuotientExpression(part.Amount, w), [("whole", w.Name)]))],
            Arguments = [("part", part.Subject), ("whole", found[0].Name)],
            Certainty = share.WholeName.Length > 0 || share.Head is not null ? 0.95m : 0.8m,
        };
    }

    private static bool Fits(ShareFrame share, LevelFrame part, Quantity whole) =>
        whole.Value != 0 && Math.Abs((part.Amount.Value / whole.Value) - share.Rate.Value) <= share.Rate.HalfStep * 1.05m;
}
