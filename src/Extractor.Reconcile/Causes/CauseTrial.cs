namespace Extractor.Reconcile.Causes;

/// <summary>What became of a hypothesis that was tried on a contradicted claim.</summary>
public enum TrialOutcome
{
    /// <summary>It is a cause that was found.</summary>
    Fits,

    /// <summary>It says nothing of such a claim: no rate that could be a ratio, no neighbour to copy from.</summary>
    DoesNotConcern,

    /// <summary>No reading of the kind makes stated and computed value agree.</summary>
    DoesNotFit,

    /// <summary>It would fit, but a simpler one does.</summary>
    FartherFetched,

    /// <summary>It would fit, but only by changing a number for which the other claims vouch.</summary>
    OtherNumber,

    /// <summary>It would fit, but the stated value has so few digits that much else would too.</summary>
    TooCoarse,
}

/// <summary>A hypothesis with what became of it.</summary>
/// <param name="Name">Its stable name: the type's, in lower case, words joined by hyphens.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct CauseTrial(string Name, TrialOutcome Outcome);
