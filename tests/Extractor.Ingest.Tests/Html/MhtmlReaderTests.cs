using System.Text;
using Extractor.Core.Documents;
using Extractor.Ingest.Html;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Pages saved as one MIME file.</summary>
public sealed class MhtmlReaderTests
{
    [Fact]
    public void Base64_page_is_read_in_the_charset_of_its_header()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gbk")!.GetBytes("<p>部门决算公开说明，收入总计一千万元。</p>");
        Assert.Equal(["部门决算公开说明，收入总计一千万元。"], Texts(Read(Message("text/html; charset=\"gb2312\"", "base64", Convert.ToBase64String(gbk, Base64FormattingOptions.InsertLineBreaks)))));
    }

    [Fact]
    public void Single_part_file_is_read() =>
        Assert.Equal(["a=b"], Texts(Read("MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a=3D=\r\nb</p>")));

    [Fact]
    public void Nested_parts_are_searched()
    {
        var inner = Message("text/html", "8bit", "<p>正文</p>", "inner");
        Assert.Equal(["正文"], Texts(Read("Content-Type: multipart/mixed; boundary=outer\n\n--outer\n" + inner + "\n--outer--\n")));
    }

    [Fact]
    public void Truncated_file_is_read_with_a_warning()
    {
        var result = Read("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>半截");
        Assert.Equal(["半截"], Texts(result));
        Assert.Equal("html.mhtml-broken", Assert.Single(result.Problems).Id);
        Assert.Equal(ReadStatus.Partial, result.Status);
    }

    [Theory]
    [InlineData("Content-Type: multipart/related\n\nx", "html.mhtml-broken")]
    [InlineData("Content-Type: image/png\n\nx", "html.mhtml-no-page")]
    [InlineData("x", "html.mhtml-no-page")]
    public void File_without_page_fails_with_the_reason(string source, string reason)
    {
        var result = Read(source);
        Assert.Equal(ReadStatus.Failed, result.Status);
        Assert.Contains(result.Problems, p => p.Id == reason);
    }

    [Fact]
    public void Frame_is_read_where_the_page_itself_has_no_text()
    {
        var result = Read(
            "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<iframe src=cid:f></iframe>\n--b\nContent-Type: text/html\nContent-ID: <f>\n\n<p>框内正文</p>\n--b--\n");
        Assert.Equal(["框内正文"], Texts(result));
        Assert.Equal("html.mhtml-parts-left-out", Assert.Single(result.Problems).Id);
    }

    private static string Message(string type, string encoding, string body, string boundary = "b") =>
        $"Content-Type: multipart/related;\r\n boundary={boundary}\r\n\r\n--{boundary}\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n--{boundary}--\r\n";

    private static ReadResult Read(string source) =>
        new MhtmlReader().Read(Encoding.UTF8.GetBytes(source), new DocumentId("page.mht"), new ReadLimits(), CancellationToken.None);

    private static IEnumerable<string> Texts(ReadResult result) => result.Document!.Blocks.OfType<TextBlock>().Select(b => b.Text);
}
