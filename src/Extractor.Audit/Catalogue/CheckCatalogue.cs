using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Extractor.Audit.Catalogue;

/// <summary>All checks, by code. Immutable and thread-safe.</summary>
public sealed class CheckCatalogue
{
    private readonly FrozenDictionary<string, Check> _byName;

    private CheckCatalogue(ImmutableArray<Check> checks)
    {
        Checks = checks;
        _byName = checks.ToFrozenDictionary(c => c.Info.Name, StringComparer.Ordinal);
    }

    /// <summary>The checks, by family, then code.</summary>
    public ImmutableArray<Check> Checks { get; }

    /// <summary>The check of this name or code, or null.</summary>
    public Check? Find(string nameOrCode) =>
        _byName.GetValueOrDefault(nameOrCode) ?? Checks.FirstOrDefault(c => string.Equals(c.Info.Code, nameOrCode, StringComparison.OrdinalIgnoreCase));

    /// <summary>The checks of this project.</summary>
    public static CheckCatalogue Load() => new(
    [
        .. typeof(Check).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(Check)) && !t.IsAbstract)
            .Select(t => (Check)Activator.CreateInstance(t)!)
            .OrderBy(c => c.Info.Family).ThenBy(c => c.Info.Code, StringComparer.Ordinal),
    ]);
}
