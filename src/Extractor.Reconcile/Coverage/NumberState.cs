namespace Extractor.Reconcile.Coverage;

/// <summary>How far a printed number has been verified.</summary>
public enum NumberState
{
    /// <summary>No claim could be made with it.</summary>
    Untied,

    /// <summary>At least one claim with it holds, and none is contradicted.</summary>
    Tied,

    /// <summary>Its claims hold within rounding only.</summary>
    TiedWithinRounding,

    /// <summary>A claim with it is explained by another reading.</summary>
    Explained,

    /// <summary>It is the stated or the suspected value of a contradicted claim.</summary>
    Contradicted,
}
