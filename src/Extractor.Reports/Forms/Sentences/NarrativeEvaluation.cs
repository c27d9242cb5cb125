using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>A self-evaluation told in sentences: its indicators and what it concludes. Immutable and thread-safe.</summary>
/// <param name="Indicators">The indicators in reading order; empty where only the conclusion is told.</param>
/// <param name="Groups">Groups of indicators that carry points of their own, in reading order.</param>
public sealed record NarrativeEvaluation(ImmutableArray<NarrativeIndicator> Indicators, ImmutableArray<NarrativeGroup> Groups)
{
    /// <summary>The total score concluded, or null.</summary>
    public Quantity? Total { get; init; }

    /// <summary>The grade concluded (优, 良, 中, 差), or null.</summary>
    public string? Grade { get; init; }

    /// <summary>Where the grade stands, or null.</summary>
    public Provenance? GradePlace { get; init; }

    /// <summary>The text of the paragraph that concludes; empty where none does.</summary>
    public string Conclusion { get; init; } = "";
}

/// <summary>A group of indicators with points of its own: 产出指标（45分）.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its points.</param>
public sealed record NarrativeGroup(string Name, Quantity Weight);

/// <summary>An indicator told in sentences. Immutable and thread-safe.</summary>
/// <param name="Indicator">What every indicator has.</param>
public sealed record NarrativeIndicator(Indicator Indicator)
{
    /// <summary>Index of its group in <see cref="NarrativeEvaluation.Groups"/>, or -1.</summary>
    public int Group { get; init; } = -1;

    /// <summary>The value told for the middle of the year, or null.</summary>
    public Quantity? MidYear { get; init; }

    /// <summary>A change of the budget told with the indicator, positive, or null.</summary>
    public Quantity? Adjustment { get; init; }

    /// <summary>Whether <see cref="Adjustment"/> lowers the budget.</summary>
    public bool IsCut { get; init; }

    /// <summary>The words that say that it was not measured (未开展满意度调查), or null.</summary>
    public Provenance? NotMeasured { get; init; }
}
