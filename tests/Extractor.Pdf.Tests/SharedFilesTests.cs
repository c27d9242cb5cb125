using Extractor.Pdf.Tests.Building;
using Extractor.Testing;

namespace Extractor.Pdf.Tests;

/// <summary>Real files that lie beside the repository; nothing of them is kept here.</summary>
public sealed class SharedFilesTests
{
    /// <summary>Two of these files ask for a password that nobody was told.</summary>
    private const int Closed = 10;

    [SharedFact]
    public void Every_page_of_every_real_file_is_read()
    {
        var files = Directory.GetFiles(RepositoryFolder.Shared!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        var closed = 0;
        foreach (var file in files)
        {
            PdfDocument document;
            try
            {
                document = Reading.Open(File.ReadAllBytes(file));
            }
            catch (PdfException error)
            {
                Assert.Equal(PdfFailure.WrongPassword, error.Failure);
                closed++;
                continue;
            }

            for (var number = 1; number <= document.PageCount; number++) document.GetPage(number);
            Assert.DoesNotContain(document.Problems, problem => problem.Id == PdfProblems.PageFailed);
        }

        Assert.InRange(closed, 0, Closed);
    }

    [SharedFact]
    public void Published_reports_have_no_unreadable_letter()
    {
        foreach (var folder in (string[])["corpus", Path.Combine("files", "pdf-chinese")])
        {
            foreach (var file in Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, folder), "*.pdf"))
            {
                var document = Reading.Open(File.ReadAllBytes(file));
                Assert.NotEqual("", document.Text());
                Assert.Empty(document.Problems);
            }
        }
    }

    [SharedFact]
    public void Reading_a_page_twice_gives_the_same()
    {
        var document = Reading.Open(File.ReadAllBytes(Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, "corpus"), "*.pdf")[0]));
        PdfPage first = document.GetPage(1), again = document.GetPage(1);
        Assert.True(first.Letters.AsSpan().SequenceEqual(again.Letters.AsSpan()));
        Assert.Equal(first.Paths.Length, again.Paths.Length);
    }
}
