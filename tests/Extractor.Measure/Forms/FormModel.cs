namespace Extractor.Measure.Forms;

/// <summary>How an indicator is scored.</summary>
internal enum Scoring
{
    /// <summary>Met: full points.</summary>
    Full,

    /// <summary>Points times completion.</summary>
    Proportional,

    /// <summary>By a rule in steps or tiers.</summary>
    Rule,

    /// <summary>By judgement.</summary>
    Judged,
}

/// <summary>An invented indicator with what is printed of it.</summary>
/// <param name="Group">Index of its level-1 group, from 0.</param>
/// <param name="Second">Its level-2 label.</param>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its points.</param>
internal sealed record FormIndicator(int Group, string Second, string Name, decimal Weight)
{
    public string Target { get; init; } = "";

    public string Actual { get; init; } = "";

    /// <summary>Exact completion, or null where it cannot be computed.</summary>
    public decimal? Rate { get; init; }

    public decimal Score { get; init; }

    public Scoring Scoring { get; init; }

    public string Rule { get; init; } = "";

    public string Reason { get; init; } = "";

    /// <summary>Whether the value counts something, so that its completion is printed.</summary>
    public bool IsCounted { get; init; }
}

/// <summary>A row of funds.</summary>
internal sealed record FormFund(string Label, decimal Original, decimal Final, decimal Actual);

/// <summary>An invented evaluation of a project or a department.</summary>
/// <param name="Name">The project, or the department for its own form.</param>
internal sealed record FormModel(string Name, bool IsProject)
{
    public required IReadOnlyList<string> Groups { get; init; }

    public required IReadOnlyList<FormIndicator> Indicators { get; init; }

    /// <summary>The total first, then its sources; empty where the form has no fund block.</summary>
    public IReadOnlyList<FormFund> Funds { get; init; } = [];

    /// <summary>Points of the execution rate, or 0.</summary>
    public decimal ExecutionWeight { get; init; }

    public decimal ExecutionScore { get; init; }

    public decimal Total => ExecutionScore + Indicators.Sum(i => i.Score);

    /// <summary>Bands of the grade: lowest score of 优, 良, 中.</summary>
    public (decimal Best, decimal Good, decimal Fair) Bands { get; init; }

    public string Grade => GradeOf(Total);

    public string GradeOf(decimal total) => total >= Bands.Best ? "优" : total >= Bands.Good ? "良" : total >= Bands.Fair ? "中" : "差";
}
