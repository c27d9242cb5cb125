namespace Extractor.Reports.Narrative.Frames;

/// <summary>What an amount says of its subject.</summary>
public enum LevelKind
{
    /// <summary>What came in, went out or stands there: 决算, 执行数, or no word at all.</summary>
    Actual,

    /// <summary>年初预算.</summary>
    OriginalBudget,

    /// <summary>全年预算, 调整预算.</summary>
    FinalBudget,

    /// <summary>A budget that is not named more closely.</summary>
    Budget,
}
