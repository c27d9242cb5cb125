using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Catalogue;

/// <summary>A check of the catalogue. One check a file; found by type. Implementations hold no state, have a parameterless constructor and are thread-safe.</summary>
/// <remarks>
/// A check about numbers is this class with its <see cref="Info"/> alone: the claims of its name are made in Extractor.Reports and evaluated in Extractor.Reconcile.
/// A check about wording overrides <see cref="Detect"/>.
/// </remarks>
public abstract class Check
{
    /// <summary>Its identity.</summary>
    public abstract CheckInfo Info { get; }

    /// <summary>Defects that are no claim (wording, structure), in reading order.</summary>
    /// <param name="reconciliation">The report with its verdicts.</param>
    /// <param name="parameters">The check's configured parameters.</param>
    public virtual IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) => [];
}

/// <summary>A defect of wording or structure. Immutable and thread-safe.</summary>
/// <param name="Place">Where; the quote is what the reader should look at.</param>
/// <param name="Keys">Names of what is concerned, stable between versions of a file: with document and check, the finding's fingerprint.</param>
/// <param name="Arguments">Values for the placeholders of the check's message.</param>
public sealed record Observation(Provenance Place, ImmutableArray<string> Keys, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>Other places that show the defect (the number it disagrees with, the list it belongs to).</summary>
    public ImmutableArray<Provenance> Related { get; init; } = [];

    /// <summary>How sure the detector is, 0 to 1.</summary>
    public decimal Confidence { get; init; } = 0.9m;

    /// <summary>A severity lower than the check's own for this case, or null.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Variant of the message: the message id is <c>check.{name}.message</c>, or with a variant <c>check.{name}.message.{variant}</c>.</summary>
    public string? Variant { get; init; }
}
