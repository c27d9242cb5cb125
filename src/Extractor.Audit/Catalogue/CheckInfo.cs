namespace Extractor.Audit.Catalogue;

/// <summary>Kinds of 勾稽关系; each owns a range of codes.</summary>
public enum CheckFamily
{
    /// <summary>FT: sums down a column.</summary>
    Footing,

    /// <summary>CF: sums across a row.</summary>
    CrossFooting,

    /// <summary>BL: both sides of a table agree.</summary>
    Balance,

    /// <summary>RF: opening, in, out, closing.</summary>
    RollForward,

    /// <summary>TO: one fact in two places.</summary>
    TieOut,

    /// <summary>RT: percentages, shares, growth, rates.</summary>
    Ratio,

    /// <summary>SC: scores, weights, grades.</summary>
    Score,

    /// <summary>DS: what must be disclosed, and drafting left-overs.</summary>
    Disclosure,
}

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Note,

    /// <summary>A person should look; an innocent reading exists.</summary>
    Review,

    /// <summary>A defect that changes no amount, or a likely one.</summary>
    Warning,

    /// <summary>Numbers that do not agree.</summary>
    Error,
}

/// <summary>A check's identity. Its title, explanation and messages stand in the message table under <c>check.{Name}.…</c>. Immutable and thread-safe.</summary>
/// <param name="Code">Family prefix and number, never reused: <c>FT101</c>.</param>
/// <param name="Name">Its name in the catalogue: <c>t01-income-sum</c>.</param>
/// <param name="Severity">Severity unless configured otherwise.</param>
/// <param name="Since">Version that brought it.</param>
public sealed record CheckInfo(string Code, string Name, Severity Severity, string Since = "0.1")
{
    /// <summary>The family, told from the code's prefix.</summary>
    /// <exception cref="InvalidOperationException">The prefix belongs to no family.</exception>
    public CheckFamily Family => Code[..2] switch
    {
        "FT" => CheckFamily.Footing,
        "CF" => CheckFamily.CrossFooting,
        "BL" => CheckFamily.Balance,
        "RF" => CheckFamily.RollForward,
        "TO" => CheckFamily.TieOut,
        "RT" => CheckFamily.Ratio,
        "SC" => CheckFamily.Score,
        "DS" => CheckFamily.Disclosure,
        _ => throw new InvalidOperationException($"The code '{Code}' belongs to no family."),
    };
}
