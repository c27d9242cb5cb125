using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Export;

namespace Extractor.Pipeline.Configuration;

/// <summary>The names a configuration may use. Immutable and thread-safe.</summary>
/// <param name="Checks">Names of the catalogue's checks.</param>
public sealed record Vocabulary(ImmutableArray<string> Checks)
{
    /// <summary>Name of the exporter of <c>run.json</c>, which every run writes.</summary>
    internal const string Manifest = "manifest";

    /// <summary>Names of the readers: the formats.</summary>
    public static ImmutableArray<string> Readers { get; } =
        [.. Enum.GetValues<FileFormat>().Where(f => f != FileFormat.Unknown).Select(f => f.ToString().ToLowerInvariant())];

    /// <summary>Names of the exporters that may be left out.</summary>
    public static ImmutableArray<string> Exporters { get; } = [.. ExporterCatalogue.Load().Select(e => e.Name).Where(n => n != Manifest)];
}
