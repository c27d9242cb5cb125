namespace Extractor.Reconcile;

/// <summary>What became of a claim.</summary>
public enum Verdict
{
    /// <summary>Stated and computed values agree to the printed digit.</summary>
    Holds,

    /// <summary>They agree within what rounding allows (尾差), but not to the digit.</summary>
    WithinRounding,

    /// <summary>They do not agree, but another reading of the report fits exactly.</summary>
    Explained,

    /// <summary>They do not agree, and nothing excuses it.</summary>
    Contradicted,

    /// <summary>The rule does not concern this report.</summary>
    NotApplicable,

    /// <summary>The rule concerns it, but an operand could not be found or read.</summary>
    CouldNotCheck,
}
