using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.FileStructure;

public sealed class StreamTests
{
    private static readonly byte[] Content = PdfBuilder.Latin("BT /F1 12 Tf 20 200 Td (Hello) Tj ET");

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("99999999")]
    [InlineData("-3")]
    [InlineData("/Wrong")]
    [InlineData("4 0 R")]
    [InlineData("88 0 R")]
    public void Wrong_length_is_corrected_by_looking_for_the_end(string length)
    {
        var builder = PdfBuilder.WithPages("");
        var number = builder.AddStream("", Content, length);
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 << /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents {number} 0 R >>");
        Assert.Equal("Hello", Reading.Open(builder).Text());
    }

    [Fact]
    public void Parts_of_a_content_are_joined_between_operators()
    {
        var builder = PdfBuilder.WithPages("BT /F1 12 Tf 20 200 Td");
        var second = builder.AddStream("", "(Hello) Tj ET");
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 << /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents [4 0 R {second} 0 R 77 0 R] >>");
        var document = Reading.Open(builder);
        Assert.Equal("Hello", document.Text());
        Assert.Contains(PdfProblems.ContentMissing, document.Ids());
    }
}
