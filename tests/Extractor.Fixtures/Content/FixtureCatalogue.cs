using System.Collections.Immutable;

namespace Extractor.Fixtures.Content;

/// <summary>The invented reports.</summary>
public static class FixtureCatalogue
{
    /// <summary>Reports with planted discrepancies.</summary>
    public static ImmutableArray<FixtureReport> WithSlips { get; } = [WaterBureauAccounts.WithSlips(), CultureCentreEvaluation.WithSlips(), ParkProjectEvaluation.WithSlips()];

    /// <summary>Their clean twins: no finding at error or warning level is right for them.</summary>
    public static ImmutableArray<FixtureReport> Clean { get; } = [WaterBureauAccounts.Clean(), CultureCentreEvaluation.Clean(), ParkProjectEvaluation.Clean()];
}
