using Extractor.Testing;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Whole documents, compared with texts that were reviewed line by line.</summary>
public sealed class WordSnapshotTests
{
    [Fact]
    public void Final_accounts_read_as_reviewed() => AssertReads("final-accounts", WordSamples.FinalAccounts());

    [Fact]
    public void A_self_evaluation_form_reads_as_reviewed() => AssertReads("self-evaluation-form", WordSamples.SelfEvaluationForm());

    [Fact]
    public void A_damaged_file_reads_as_reviewed() => AssertReads("damaged", WordSamples.Damaged());

    private static void AssertReads(string name, WordPackageBuilder package) =>
        Snapshot.Match(DocumentText.Of(WordReading.Of(package.Build())), RepositoryFolder.At("fixtures", "readers", "word", name, "expected.document.txt"));
}
