namespace Extractor.Reports.Narrative.Frames;

/// <summary>What a change is measured against.</summary>
public enum BaseKind
{
    /// <summary>The year before, or a year that is named.</summary>
    PriorYear,

    /// <summary>The budget of the year before.</summary>
    PriorBudget,

    /// <summary>年初预算.</summary>
    OriginalBudget,

    /// <summary>全年预算, 调整预算.</summary>
    FinalBudget,

    /// <summary>A budget that is not named more closely.</summary>
    Budget,
}
