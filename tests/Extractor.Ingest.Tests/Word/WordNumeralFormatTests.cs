using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordNumeralFormatTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 101, "一百零一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 2010, "二千零一十")]
    [InlineData("chineseCountingThousand", 10001, "一万零一")]
    [InlineData("japaneseCounting", 3, "三")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographLegalTraditional", 3, "參")]
    [InlineData("ideographDigital", 12, "一二")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalEnclosedCircle", 1, "①")]
    [InlineData("decimalEnclosedCircleChinese", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 50, "㊿")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalEnclosedParen", 21, "(21)")]
    [InlineData("decimalEnclosedFullstop", 3, "⒊")]
    [InlineData("ideographEnclosedCircle", 10, "㊉")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("numberInDash", 5, "- 5 -")]
    [InlineData("unheardOf", 5, "5")]
    public void A_number_is_written_in_its_format(string format, int value, string label) => Assert.Equal(label, LabelOf($"""<w:numFmt w:val="{format}"/>""", value));

    [Fact]
    public void A_custom_format_pads_with_zeros() =>
        Assert.Equal(
            "008",
            LabelOf(
                """
                <mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
                <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>
                """,
                8));

    private static string? LabelOf(string format, int value)
    {
        var level = $"""<w:lvl w:ilvl="0"><w:start w:val="{value}"/>{format}<w:lvlText w:val="%1"/></w:lvl>""";
        var package = WordPackageBuilder.WithBody(Listed("甲", 1)).Numbering(
            $"""<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");
        return WordReading.Whole(package).TextBlocks()[0].Label;
    }
}
