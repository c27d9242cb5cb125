using Extractor.Export.Documents;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;

namespace Extractor.Export.Tests.Documents;

public sealed class DocumentsExporterTests
{
    [Fact]
    public void A_document_is_written_at_its_own_path_in_the_reviewed_shape() => Snapshot.Match(
        MemoryFolder.Of(new DocumentsExporter(), SampleRun.Small()).Text($"documents/{SampleDocuments.FinalAccountsPath}.json"),
        RepositoryFolder.At("tests", "Extractor.Export.Tests", "Documents", "document.expected.json"));

    [Fact]
    public void A_file_that_could_not_be_read_is_written_with_its_problems()
    {
        var text = MemoryFolder.Of(new DocumentsExporter(), SampleRun.Small()).Text("documents/青岚县/损坏.docx.json");
        Assert.Contains("\"status\":\"failed\"", text, StringComparison.Ordinal);
        Assert.Contains("压缩包不完整。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sha256", text, StringComparison.Ordinal);
    }
}
