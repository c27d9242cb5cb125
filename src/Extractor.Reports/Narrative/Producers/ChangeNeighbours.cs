using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>The changes told near a change, which may have been copied into it. Immutable and thread-safe.</summary>
internal sealed class ChangeNeighbours
{
    private const int Nearest = 16;

    private readonly ImmutableArray<ChangeFrame> _changes;

    private ChangeNeighbours(ImmutableArray<ChangeFrame> changes) => _changes = changes;

    /// <summary>The changes of a text that carry a number.</summary>
    public static ChangeNeighbours Of(NarrativeModel model) => new([.. model.Frames.OfType<ChangeFrame>().Where(c => (c.Amount ?? c.Rate) is not null)]);

    /// <summary>Amounts and rates of the changes around, the nearest first, zero left out.</summary>
    public ImmutableArray<Quantity> Around(ChangeFrame change)
    {
        var at = _changes.IndexOf(change);
        return
        [
            .. _changes.Select((c, i) => (Change: c, Distance: Math.Abs(i - at)))
                .Where(c => c.Distance is > 0 and <= Nearest)
                .OrderBy(c => c.Distance)
                .SelectMany(c => new[] { c.Change.Amount, c.Change.Rate })
                .OfType<Quantity>()
                .Where(q => q.Value != 0),
        ];
    }
}
