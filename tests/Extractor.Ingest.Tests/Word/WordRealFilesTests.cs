using Extractor.Testing;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Files that nobody here wrote.</summary>
public sealed class WordRealFilesTests
{
    [SharedFact]
    public void Every_real_file_is_read()
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, "files", "word"), "*.docx");
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.NotEqual(ReadStatus.Failed, WordReading.Of(File.ReadAllBytes(f)).Status));
    }
}
