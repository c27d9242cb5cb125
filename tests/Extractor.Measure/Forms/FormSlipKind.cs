namespace Extractor.Measure.Forms;

/// <summary>What is planted in an evaluation.</summary>
internal enum FormSlipKind
{
    None,
    ScoreOffRule,
    ExecutionScore,
    ScoreAboveWeight,
    WeightOff,
    GroupPointsOff,
    Total,
    GradeBand,
    CompletionRate,
    ExecutionRate,
    ProjectCount,
    IndicatorCopied,
    ProjectCopied,
    ActualBlank,
    ScoreNotAttainable,
    RuleForOtherPoints,
    ScoreDigitsSwapped,
    ScoreDigitCarried,
    FundSource,
    FundsInText,
}

/// <summary>A planted slip: where it is and which checks should find it.</summary>
/// <param name="Key">Key of the place.</param>
/// <param name="Overrides">What is printed, by key.</param>
/// <param name="Checks">The checks one of which should find it.</param>
internal sealed record FormSlip(string Key, IReadOnlyDictionary<string, string> Overrides, IReadOnlyList<string> Checks);
