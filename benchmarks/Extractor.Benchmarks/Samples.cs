using Extractor.Core.Documents;
using Extractor.Fixtures;
using Extractor.Ingest;

namespace Extractor.Benchmarks;

/// <summary>What is measured: the invented reports, made in memory.</summary>
internal static class Samples
{
    /// <summary>Bytes of every report whose file name ends so.</summary>
    public static byte[][] EndingWith(string ending) => [.. FixtureFiles.All().Where(f => f.Path.EndsWith(ending, StringComparison.Ordinal)).Select(f => f.Bytes)];

    /// <summary>The largest of the reports whose file name ends so: accounts with all statutory statements.</summary>
    public static byte[] Largest(string ending) => EndingWith(ending).MaxBy(b => b.Length)!;

    /// <summary>Reads a file that can be read.</summary>
    public static SourceDocument Read(IDocumentReader reader, byte[] source) =>
        reader.Read(source, new DocumentId("sample"), new ReadLimits(), CancellationToken.None).Document ?? throw new InvalidOperationException($"The {reader.Format} reader cannot read its own sample.");
}
