using System.Text;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Pages made to do harm, and pages broken by accident: a diagnostic, the rest read, never an exception.</summary>
public sealed class HostilePageTests
{
    [Fact]
    public void Page_over_the_size_limit_fails_with_both_sizes()
    {
        var result = Pages.Read(new byte[50_000_000]);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(ReadStatus.Failed, result.Status);
        Assert.Equal("html.too-large", problem.Id);
        Assert.Contains(problem.Arguments, a => a is { Name: "bytes", Value: "50000000" });
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<span>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><p>")]
    public void Elements_nested_without_end_keep_their_text(string tag)
    {
        var result = Pages.Read(Repeat(tag, 100_000) + "深处的字");
        Assert.Contains(result.Document!.Blocks, b => b is TextBlock { Text: "深处的字" });
    }

    [Fact]
    public void Deep_structure_is_reported_and_what_follows_is_read()
    {
        var result = Pages.Read(Repeat("<div>", 100_000) + "深" + Repeat("</div>", 100_000) + "<p>后</p>");
        Assert.Equal("html.nesting-too-deep", Assert.Single(result.Problems).Id);
        Assert.Contains(result.Document!.Blocks, b => b is TextBlock { Text: "后" });
    }

    [Fact]
    public void Unclosed_formatting_in_every_paragraph_does_not_multiply()
    {
        var page = new StringBuilder();
        for (var i = 0; i < 5000; i++) page.Append("<p><font size=").Append(i).Append('>').Append(i);
        Assert.Equal(5000, Pages.Read(page.ToString()).Document!.Blocks.Length);
    }

    [Fact]
    public void Table_of_a_million_cells_keeps_its_first_rows()
    {
        var result = Pages.Read("<table border=1>" + Repeat("<tr>" + Repeat("<td>1</td>", 1000) + "</tr>", 1000) + "</table><p>后</p>");
        var problem = Assert.Single(result.Problems);
        Assert.Equal("html.table-too-large", problem.Id);
        Assert.Equal((200, 1000), (result.Document!.Tables[0].Rows, result.Document.Tables[0].Columns));
        Assert.Contains(result.Document.Blocks, b => b is TextBlock { Text: "后" });
    }

    [Fact]
    public void Spans_that_multiply_are_bounded()
    {
        var result = Pages.Read("<table border=1>" + Repeat("<tr><td colspan=1000 rowspan=65534>a</td></tr>", 3000) + "</table>");
        Assert.True(result.Document!.Tables[0].Rows * (long)result.Document.Tables[0].Columns <= new ReadLimits().MaxTableCells);
    }

    [Fact]
    public void Text_over_the_limit_is_cut_with_a_diagnostic()
    {
        var result = Pages.Read(Repeat("<p>0123456789</p>", 100), new ReadLimits { MaxTextLength = 95 });
        Assert.Equal(9, result.Document!.Blocks.Length);
        Assert.Equal("html.text-too-long", Assert.Single(result.Problems).Id);
    }

    [Theory]
    [InlineData("<p>甲\0乙</p>")]
    [InlineData("<p>甲<b>乙</p><td><li>丙")]
    [InlineData("<<<>>甲</p></div><table><tr>")]
    [InlineData("<p title=\"甲>乙")]
    [InlineData("<html><html><body><frameset>甲")]
    [InlineData("&#xFFFFFF;&#0;&#xD800;甲&nbsp")]
    public void Broken_markup_never_throws(string markup) => Assert.NotEqual(ReadStatus.Failed, Pages.Read(markup).Status);

    [Fact]
    public void Empty_file_fails_and_page_without_text_is_partial()
    {
        Assert.Equal("reader.empty-file", Assert.Single(Pages.Read(Array.Empty<byte>()).Problems).Id);
        var shell = Pages.Read("<html><body><div id=app></div><script>load()</script></body></html>");
        Assert.Equal("html.no-content", Assert.Single(shell.Problems).Id);
        Assert.Equal(ReadStatus.Partial, shell.Status);
    }

    [Fact]
    public void Cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Pages.Read("<p>x</p>"u8.ToArray(), cancel: source.Token));
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
