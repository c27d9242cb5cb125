using System.Text;
using Extractor.Core.Documents;
using Extractor.Ingest.Html;
using Extractor.Testing;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Whole pages against reviewed listings.</summary>
public sealed class HtmlFixtureTests
{
    [Theory]
    [InlineData("editor-container")]
    [InlineData("unnamed-columns")]
    [InlineData("broken-tables")]
    [InlineData("lists-and-forms")]
    public void Page_is_read_as_listed(string name) => Matches(name, Pages.Read(File.ReadAllBytes(At(name, "source.html"))));

    [Theory]
    [InlineData("nested-layout-tables")]
    [InlineData("word-export")]
    public void Page_in_gbk_is_read_as_listed(string name) => Matches(name, Pages.Read(InGbk(File.ReadAllText(At(name, "source.html")))));

    [Fact]
    public void Saved_page_is_read_as_listed()
    {
        var source = File.ReadAllBytes(At("saved-page", "source.mht"));
        Matches("saved-page", new MhtmlReader().Read(source, new DocumentId("saved.mht"), new ReadLimits(), CancellationToken.None));
    }

    private static void Matches(string name, ReadResult result) => Snapshot.Match(DocumentListing.Of(result), At(name, "expected.document.txt"));

    private static byte[] InGbk(string page) => CodePagesEncodingProvider.Instance.GetEncoding("gbk")!.GetBytes(page);

    private static string At(string name, string file) => RepositoryFolder.At("fixtures", "readers", "html", name, file);
}
