using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>What sentences in table cells say with numbers: the same arithmetic as in running text.</summary>
public sealed class ProseCellClaims : IClaimProducer
{
    private static readonly ImmutableArray<IClaimProducer> Producers = [new ChangeClaims(), new CompletionClaims(), new CompositionClaims(), new ShareClaims()];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.CellNarrative.Passages.IsEmpty) return [];
        var cells = report with { Narrative = report.CellNarrative };
        return Producers.SelectMany(p => p.Produce(cells));
    }
}
