using System.Collections.Immutable;
using System.Globalization;

namespace Extractor.Measure;

/// <summary>What a run of planted slips came to, a kind of slip a row.</summary>
public sealed record Score(string Kind)
{
    public int Planted { get; init; }

    /// <summary>At least one error.</summary>
    public int Found { get; init; }

    /// <summary>The planted figure takes part in a contradicted claim.</summary>
    public int RightClaim { get; init; }

    /// <summary>A contradicted claim points at the planted figure.</summary>
    public int RightCell { get; init; }

    /// <summary>No claim points at the planted figure, but one names several figures, it among them, of which one must be wrong.</summary>
    public int OneOfSeveral { get; init; }

    /// <summary>Figures so named.</summary>
    public int Named { get; init; }

    /// <summary>Of these slips, those after which the tables agree throughout when another of the named figures is corrected instead: nothing printed tells which is wrong.</summary>
    public int Undetermined { get; init; }

    /// <summary>The planted figure is the only one any root points at.</summary>
    public int OnlyCell { get; init; }

    /// <summary>The stated value is the planted one and the computed value the true one.</summary>
    public int RightValues { get; init; }

    /// <summary>Slips for which exactly one cause was named at the planted figure.</summary>
    public int OneCause { get; init; }

    /// <summary>Of these, the right one.</summary>
    public int RightCause { get; init; }

    public Score Add(Score other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Planted = Planted + other.Planted,
            Found = Found + other.Found,
            RightClaim = RightClaim + other.RightClaim,
            RightCell = RightCell + other.RightCell,
            OneOfSeveral = OneOfSeveral + other.OneOfSeveral,
            Named = Named + other.Named,
            Undetermined = Undetermined + other.Undetermined,
            OnlyCell = OnlyCell + other.OnlyCell,
            RightValues = RightValues + other.RightValues,
            OneCause = OneCause + other.OneCause,
            RightCause = RightCause + other.RightCause,
        };
    }

    /// <summary>A Markdown row.</summary>
    public string Row() => $"| {Kind} | {Planted} | {Of(Found, Planted)} | {Of(RightClaim, Planted)} | {Of(RightCell, Planted)} | {Of(OneOfSeveral, Planted)} | {Of(OnlyCell, Planted)} | {Of(RightValues, Planted)} | {Of(RightCause, OneCause)} of {OneCause} |";

    public static string Heading => "| slip | planted | found | right claim | right cell | one of several | no other cell | right values | right cause |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |";

    /// <summary>A share in percent.</summary>
    public static string Of(int part, int whole) => whole == 0 ? "-" : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}

/// <summary>What a whole measurement came to.</summary>
public sealed record Accuracy(int Departments, ImmutableArray<string> FalseAlarms, int Claims, int Figures, int Untied, ImmutableArray<Score> Scores, ImmutableArray<string> Misses)
{
    /// <summary>All kinds together.</summary>
    public Score Total => Scores.Aggregate(new Score("all"), (a, b) => a.Add(b));
}
