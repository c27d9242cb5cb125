using System.Globalization;
using System.Text;
using Extractor.Pdf.Syntax;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Syntax;

public sealed class ObjectParserTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-.5", "-0.5")]
    [InlineData("+3", "3")]
    [InlineData("4.", "4")]
    [InlineData("--5", "-5")]
    [InlineData(".5-", "0.5")]
    [InlineData("1e5", "100000")]
    [InlineData("1E-2", "0.01")]
    [InlineData("1.5.7", "1.5")]
    [InlineData("-", "-0")]
    [InlineData("12345678901234567890", "1.234567890123457E+19")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("/A#42c#zz", "/ABc#zz")]
    [InlineData("/", "/")]
    [InlineData("12 0 R", "12.0")]
    [InlineData("[1 2 0 R 3]", "[1 2.0 3]")]
    [InlineData("[1 [2 [3]] /N]", "[1 [2 [3]] /N]")]
    [InlineData("<</A 1/B<</C[/D]>>>>", "<</A 1 /B <</C [/D]>>>>")]
    [InlineData("<</A 1 /B>>", "<</A 1 /B null>>")]
    [InlineData("<</A [1 2 >>", "<</A [1 2]>>")]
    [InlineData("<</A ) 1>>", "<</A 1>>")]
    [InlineData("[1 % note ] \n 2]", "[1 2]")]
    [InlineData("[1 2 endobj", "[1 2]")]
    [InlineData(@"(a\(b\)(c)\101\n\x\
d)", "(a(b)(c)A\nxd)")]
    [InlineData("(open", "(open)")]
    [InlineData("<48 65 6>", "(He`)")]
    [InlineData("", "null")]
    public void Objects_are_read_as_written(string source, string expected) => Assert.Equal(expected, Print(Parse(source.ReplaceLineEndings("\n"))));

    [Fact]
    public void First_of_two_equal_keys_counts() => Assert.Equal("1", Print(Parse("<</A 1 /A 2>>").Dictionary!["A"]));

    [Fact]
    public void Nesting_past_the_limit_is_read_over()
    {
        const int Depth = 100_000;
        var source = $"[ {new string('[', Depth)} 1 {new string(']', Depth)} 2 ]";
        var items = Parse(source).Array!;
        Assert.Equal(2, items.Length);
        Assert.Equal(2, items[1].Number);
    }

    [Fact]
    public void Unclosed_nesting_ends_with_the_input()
    {
        Assert.Equal(PdfKind.Array, Parse(new string('[', 100_000)).Kind);
        Assert.Equal(PdfKind.Dictionary, Parse(string.Concat(Enumerable.Repeat("<</A", 100_000))).Kind);
    }

    private static PdfValue Parse(string source) => new ObjectParser(PdfBuilder.Latin(source), 0, new NameTable(), 100).ReadValue();

    private static string Print(PdfValue value) => value.Kind switch
    {
        PdfKind.Null => "null",
        PdfKind.Boolean => value.Boolean ? "true" : "false",
        PdfKind.Number => value.Number.ToString("R", CultureInfo.InvariantCulture),
        PdfKind.Name => "/" + value.Name,
        PdfKind.String => $"({Encoding.Latin1.GetString(value.Bytes!)})",
        PdfKind.Reference => $"{value.Reference.Number}.{value.Reference.Generation}",
        PdfKind.Array => $"[{string.Join(' ', value.Array!.Select(Print))}]",
        _ => $"<<{string.Join(' ', value.Dictionary!.Entries.ToArray().Select(entry => $"/{entry.Key} {Print(entry.Value)}"))}>>",
    };
}
