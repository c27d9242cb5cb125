using Extractor.Export.Csv;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;

namespace Extractor.Export.Tests.Csv;

public sealed class CsvExporterTests
{
    [Fact]
    public void A_small_run_gives_the_reviewed_rows() => Snapshot.Match(
        MemoryFolder.Of(new CsvExporter(), SampleRun.Small()).Text("findings.csv"), RepositoryFolder.At("tests", "Extractor.Export.Tests", "Csv", "findings.expected.csv"));

    [Fact]
    public void The_file_begins_with_a_byte_order_mark() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], MemoryFolder.Of(new CsvExporter(), SampleRun.Small()).Bytes("findings.csv")[..3]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("", "")]
    public void Text_is_quoted_and_never_taken_for_a_formula(string text, string expected)
    {
        using var stream = new MemoryStream();
        using (var file = new CsvFile(stream)) file.Text(text);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(stream.ToArray())[1..]);
    }

    [Fact]
    public void A_negative_number_in_a_numeric_column_stays_a_number()
    {
        using var stream = new MemoryStream();
        using (var file = new CsvFile(stream)) file.Number(-3.50m);
        Assert.Equal("-3.50", System.Text.Encoding.UTF8.GetString(stream.ToArray())[1..]);
    }
}
