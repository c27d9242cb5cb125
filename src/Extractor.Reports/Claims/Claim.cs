using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Core.Places;

namespace Extractor.Reports.Claims;

/// <summary>How the stated value should relate to the computed one.</summary>
public enum Relation
{
    /// <summary>Equal within the intervals.</summary>
    Equal,

    /// <summary>Not above it.</summary>
    AtMost,

    /// <summary>Not below it.</summary>
    AtLeast,
}

/// <summary>How much difference is no difference.</summary>
public enum Tolerance
{
    /// <summary>The intervals must meet: equal facts, rates, shares.</summary>
    Derived,

    /// <summary>A sum of rounded values (尾差): up to (n + 1) half steps, n the number of non-zero terms.</summary>
    Tail,
}

/// <summary>A reading under which the stated value would be right; when it fits exactly the claim is explained, not contradicted.</summary>
/// <param name="Kind">Message id of its words: <c>explained.adjusted-budget</c>.</param>
/// <param name="Formula">The other formula.</param>
/// <param name="Arguments">Values for the message's placeholders.</param>
public sealed record Alternative(string Kind, Expression Formula, ImmutableArray<MessageArgument> Arguments);

/// <summary>Why a claim was made but cannot be evaluated.</summary>
/// <param name="Kind">Message id: <c>not-checked.component-missing</c>.</param>
/// <param name="IsNotApplicable">True when the rule does not concern this report; false when it does but an operand could not be found or read.</param>
/// <param name="Arguments">Values for the message's placeholders.</param>
public sealed record NotChecked(string Kind, bool IsNotApplicable, ImmutableArray<MessageArgument> Arguments);

/// <summary>A checkable statement of a report: what is stated, and the formula that should give the same. Immutable and thread-safe.</summary>
/// <param name="Check">Name of the check in the catalogue, such as <c>t01-income-sum</c>.</param>
/// <param name="Stated">The value the report states.</param>
/// <param name="Formula">What it should follow from, over printed values.</param>
public sealed record Claim(string Check, Quantity Stated, Expression Formula)
{
    /// <summary>How the two should relate.</summary>
    public Relation Relation { get; init; }

    /// <summary>How much difference is no difference.</summary>
    public Tolerance Tolerance { get; init; }

    /// <summary>Names of the facts concerned, stable between versions of a file: together with document and check they are the finding's fingerprint. Never positions.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>Readings under which the stated value would be right, simplest first.</summary>
    public ImmutableArray<Alternative> Alternatives { get; init; } = [];

    /// <summary>Printed values of the same kind nearby (the sentence before, the row above) that may have been copied here by mistake.</summary>
    public ImmutableArray<Quantity> Neighbours { get; init; } = [];

    /// <summary>Values for the placeholders of the check's own message beyond the common ones.</summary>
    public ImmutableArray<MessageArgument> Arguments { get; init; } = [];

    /// <summary>The words that carry the claim where they are more than the stated number (a direction, a subject); null otherwise.</summary>
    public Provenance? Statement { get; init; }

    /// <summary>Set when the claim cannot be evaluated; the formula then holds what was found.</summary>
    public NotChecked? NotChecked { get; init; }

    /// <summary>How sure the reading itself is (the link of text to table, the subject), 0 to 1; 1 for a cell in a recognised form.</summary>
    public decimal Certainty { get; init; } = 1m;
}
