using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Profile;

namespace Extractor.Reports.Series;

/// <summary>The little of a report that other reports of the same run are held against. Immutable and thread-safe.</summary>
/// <param name="Path">Input path of the document.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Entity">Whose it is, or null.</param>
/// <param name="FiscalYear">For which year, or null.</param>
public sealed record DocumentDigest(string Path, ReportKind Kind, string? Entity, int? FiscalYear)
{
    /// <summary>Totals and balances, each key once.</summary>
    public ImmutableArray<DigestFact> Facts { get; init; } = [];

    /// <summary>What the text says of changes against the year before.</summary>
    public ImmutableArray<DigestChange> Changes { get; init; } = [];

    /// <summary>Names of the units whose figures it takes in, as it lists them.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>The fact of a key, or null.</summary>
    public Quantity? Find(string key) => Facts.FirstOrDefault(f => f.Key == key)?.Quantity;
}

/// <summary>A total or balance.</summary>
/// <param name="Key">Statement, line and column: <c>t01/income.opening/amount</c>.</param>
/// <param name="Quantity">The value with its place.</param>
public sealed record DigestFact(string Key, Quantity Quantity);

/// <summary>A change against the year before, as the text states it.</summary>
/// <param name="Key">Key of the fact that changed.</param>
/// <param name="Current">This year's value in the text.</param>
/// <param name="Change">The stated change, without sign.</param>
public sealed record DigestChange(string Key, Quantity Current, Quantity Change);
