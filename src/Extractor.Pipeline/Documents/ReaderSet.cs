using System.Collections.Immutable;
using Extractor.Ingest;

namespace Extractor.Pipeline.Documents;

/// <summary>The readers by name. Pure and thread-safe.</summary>
public static class ReaderSet
{
    /// <summary>The readers of this program, one a format, found by type and named after their formats.</summary>
    /// <param name="names">Names of the readers in use.</param>
    public static ImmutableArray<IDocumentReader> Create(ImmutableArray<string> names) =>
    [
        .. typeof(IDocumentReader).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IDocumentReader)) && t is { IsClass: true, IsAbstract: false } && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (IDocumentReader)Activator.CreateInstance(t)!)
            .Where(r => names.Contains(r.Format.ToString(), StringComparer.OrdinalIgnoreCase))
            .OrderBy(r => r.Format),
    ];
}
