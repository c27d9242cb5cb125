using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A reading of a slip that fits exactly. Immutable and thread-safe.</summary>
/// <param name="Kind">Its stable name, <c>ratio-for-growth</c>; its words are the message <c>cause.</c> + name.</param>
/// <param name="Cost">How far-fetched it is: 1 for the simplest. Equal costs tie.</param>
/// <param name="Arguments">Values for the message's placeholders.</param>
public sealed record Cause(string Kind, int Cost, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>The printed value the cause points at when it is not the stated one (the neighbour copied from, the addend missing); null otherwise.</summary>
    public Quantity? Witness { get; init; }

    /// <summary>The operand that is wrong by this reading; null when it is the stated value.</summary>
    public Quantity? Operand { get; init; }
}
