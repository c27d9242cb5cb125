using System.Globalization;
using System.Text;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.FileStructure;

public sealed class CrossReferenceTests
{
    private const string Hello = "BT /F1 12 Tf 20 200 Td (Hello) Tj ET";

    [Fact]
    public void Classic_table_is_read_without_a_problem()
    {
        var document = Reading.Open(PdfBuilder.WithPages(Hello, "BT /F1 12 Tf (Two) Tj ET"));
        Assert.Equal("Hello|Two", document.Text());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Stream_with_object_streams_is_read_without_a_problem()
    {
        var document = Reading.Open(PdfBuilder.WithPages(Hello, Hello).BuildWithStreams());
        Assert.Equal("Hello|Hello", document.Text());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Newest_of_incremental_updates_counts()
    {
        var file = Update(PdfBuilder.WithPages(Hello).Build(), 4, "<< /Length 35 >>\nstream\nBT /F1 12 Tf 20 200 Td (Newer) Tj ET\nendstream");
        var document = Reading.Open(file);
        Assert.Equal("Newer", document.Text());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Hybrid_file_takes_objects_from_both_tables()
    {
        var builder = PdfBuilder.WithPages(Hello);
        var text = Encoding.Latin1.GetString(builder.Build());
        // The content's row is hidden from the classic table; the stream beside it tells where it is.
        var offset = text.IndexOf("4 0 obj", StringComparison.Ordinal);
        var row = string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n ");
        var classic = text.Replace(row, "0000000000 00000 f ", StringComparison.Ordinal);
        var tableAt = classic.IndexOf("xref\n", StringComparison.Ordinal);
        var stream = $"9 0 obj\n<< /Type /XRef /Size 5 /Index [4 1] /W [1 4 1] /Length 12 /Filter /ASCIIHexDecode >>\nstream\n01{offset:x8}00\nendstream\nendobj\n";
        var file = classic.Insert(tableAt, stream)
            .Replace("/Root 1 0 R", $"/Root 1 0 R /XRefStm {tableAt}", StringComparison.Ordinal)
            .Replace($"startxref\n{tableAt}\n", $"startxref\n{tableAt + stream.Length}\n", StringComparison.Ordinal);
        var document = Reading.Open(PdfBuilder.Latin(file));
        Assert.Equal("Hello", document.Text());
        Assert.DoesNotContain(PdfProblems.Repaired, document.Ids());
    }

    [Fact]
    public void Table_that_begins_at_one_by_mistake_is_read()
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello).Build()).Replace("xref\n0 5", "xref\n1 5", StringComparison.Ordinal);
        var document = Reading.Open(PdfBuilder.Latin(text));
        Assert.Equal("Hello", document.Text());
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("startxref\n", "startxref\n9")]
    [InlineData("startxref\n", "startxxxx\n")]
    [InlineData("xref\n0", "xr\n0")]
    [InlineData("trailer", "tr")]
    public void Broken_cross_reference_is_repaired_and_told(string old, string broken)
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello).Build());
        var document = Reading.Open(PdfBuilder.Latin(text.Replace(old, broken, StringComparison.Ordinal)));
        Assert.Equal("Hello", document.Text());
        Assert.Contains(PdfProblems.Repaired, document.Ids());
    }

    [Fact]
    public void Shifted_offsets_are_repaired_when_the_object_is_asked_for()
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello).Build());
        var at = text.IndexOf("4 0 obj", StringComparison.Ordinal);
        var row = string.Create(CultureInfo.InvariantCulture, $"{at:D10} 00000 n");
        var document = Reading.Open(PdfBuilder.Latin(text.Replace(row, string.Create(CultureInfo.InvariantCulture, $"{at + 7:D10} 00000 n"), StringComparison.Ordinal)));
        Assert.DoesNotContain(PdfProblems.Repaired, document.Ids());
        Assert.Equal("Hello", document.Text());
        Assert.Contains(PdfProblems.Repaired, document.Ids());
    }

    [Fact]
    public void Junk_before_the_header_shifts_every_offset()
    {
        var document = Reading.Open([.. PdfBuilder.Latin("HTTP/1.1 200 OK\r\n\r\n"), .. PdfBuilder.WithPages(Hello).Build()]);
        Assert.Equal("Hello", document.Text());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Objects_inside_object_streams_are_found_when_the_table_is_lost()
    {
        var file = PdfBuilder.WithPages(Hello).BuildWithStreams();
        var cut = Encoding.Latin1.GetString(file).LastIndexOf("startxref", StringComparison.Ordinal);
        var document = Reading.Open(file[..cut]);
        Assert.Equal("Hello", document.Text());
        Assert.Contains(PdfProblems.Repaired, document.Ids());
    }

    [Fact]
    public void Truncated_file_gives_the_pages_that_are_there()
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello, Hello, Hello).Build());
        var cut = text.IndexOf("7 0 obj", StringComparison.Ordinal);
        var document = Reading.Open(PdfBuilder.Latin(text[..cut]));
        Assert.Equal("Hello|Hello", document.Text());
    }

    [Fact]
    public void Missing_endobj_does_no_harm()
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello).Build()).Replace("endobj", "      ", StringComparison.Ordinal);
        Assert.Equal("Hello", Reading.Open(PdfBuilder.Latin(text)).Text());
    }

    private static byte[] Update(byte[] file, int number, string body)
    {
        var text = Encoding.Latin1.GetString(file);
        var previous = text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var table = text.Length + $"{number} 0 obj\n{body}\nendobj\n".Length;
        return PdfBuilder.Latin(
            $"{text}{number} 0 obj\n{body}\nendobj\nxref\n{number} 1\n{text.Length:D10} 00000 n \n" +
            $"trailer\n<< /Size 5 /Root 1 0 R /Prev {previous} >>\nstartxref\n{table}\n%%EOF\n");
    }
}
