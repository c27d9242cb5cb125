using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>A change whose amount and rate are still being collected.</summary>
internal sealed class PendingChange(string subject, Token? basis, LevelFrame? prior, CharSpan span)
{
    public string Subject { get; } = subject;

    public Token? Basis { get; } = basis;

    public LevelFrame? Prior { get; } = prior;

    public CharSpan Span { get; private set; } = span;

    public Quantity? Amount { get; private set; }

    public Direction AmountDirection { get; set; }

    public Quantity? Rate { get; private set; }

    public Direction RateDirection { get; private set; }

    public void SetAmount(Quantity amount, Direction direction, int end)
    {
        (Amount, AmountDirection) = (amount, direction);
        Span = Span with { End = Math.Max(end, Span.End) };
    }

    public PendingChange WithAmount(Quantity amount, Direction direction, int end)
    {
        SetAmount(amount, direction, end);
        return this;
    }

    public void SetRate(Quantity rate, Direction direction, int end)
    {
        (Rate, RateDirection) = (rate, direction);
        Span = Span with { End = Math.Max(end, Span.End) };
    }
}
