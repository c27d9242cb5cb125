using Extractor.Export.Manifest;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;

namespace Extractor.Export.Tests.Manifest;

public sealed class ManifestExporterTests
{
    [Fact]
    public void A_small_run_gives_the_reviewed_manifest() => Snapshot.Match(
        MemoryFolder.Of(new ManifestExporter(), SampleRun.Small()).Text("run.json"), RepositoryFolder.At("tests", "Extractor.Export.Tests", "Manifest", "run.expected.json"));
}
