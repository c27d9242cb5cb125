using System.Collections.Immutable;

namespace Extractor.Export;

/// <summary>The exporters of this project, found by type.</summary>
public static class ExporterCatalogue
{
    /// <summary>All exporters, by name in ordinal order.</summary>
    public static ImmutableArray<IRunExporter> Load() =>
    [
        .. typeof(IRunExporter).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IRunExporter)) && t.IsClass && !t.IsAbstract)
            .Select(t => (IRunExporter)Activator.CreateInstance(t)!)
            .OrderBy(e => e.Name, StringComparer.Ordinal),
    ];
}
