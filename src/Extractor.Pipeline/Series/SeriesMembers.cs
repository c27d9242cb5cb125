using System.Collections.Immutable;
using Extractor.Pipeline.Runs;
using Extractor.Reports.Series;

namespace Extractor.Pipeline.Series;

/// <summary>Tells which documents of a run are whose. Pure and thread-safe.</summary>
internal static class SeriesMembers
{
    /// <summary>The documents that can be compared, in the order of the run.</summary>
    public static ImmutableArray<SeriesMember> Of(ImmutableArray<CollectedResult> results)
    {
        var named = results
            .Where(r => r is { Key: not null, Summary: { HasFailed: false, FiscalYear: not null, Kind: "final-accounts" or "self-evaluation-report" or "self-evaluation-form" } })
            .Select(r => (Result: r, Name: EntityName.Of(r.Summary.Entity))).Where(r => r.Name is not null).ToList();
        var names = named.Select(n => n.Name! with { Scope = "" }).Distinct().ToList();
        var departments = names.ToDictionary(n => n.Base, n => Department(n, names), StringComparer.Ordinal);
        return [.. named.Select(n => new SeriesMember(n.Result.Summary, n.Result.Key!, n.Name!, departments[n.Name!.Base]))];
    }

    /// <summary>The one longer name that a name may be short for; with none, or several, the name itself.</summary>
    private static string Department(EntityName name, List<EntityName> names)
    {
        var longer = names.Where(n => n != name && n.IsAlso(name)).ToList();
        return longer.Count == 1 ? longer[0].Base : name.Base;
    }
}
