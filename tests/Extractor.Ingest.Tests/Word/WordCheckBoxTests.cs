using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordCheckBoxTests
{
    [Theory]
    [InlineData("""<w14:checked w14:val="1"/>""", "☒", "☑")]
    [InlineData("""<w14:checked w14:val="true"/>""", "☑", "☑")]
    [InlineData("""<w14:checked w14:val="0"/>""", "☐", "□")]
    [InlineData("", "☐", "□")]
    public void A_content_control_shows_its_state(string state, string glyph, string shown) =>
        Assert.Equal(
            [$"{shown} 优"],
            WordReading.Body(Holding(
                $"<w:sdt><w:sdtPr><w14:checkbox>{state}</w14:checkbox></w:sdtPr><w:sdtContent>{Run(glyph)}</w:sdtContent></w:sdt>" + Run(" 优"))).Texts());

    [Theory]
    [InlineData("<w:checked/>", "☑")]
    [InlineData("""<w:default w:val="1"/>""", "☑")]
    [InlineData("""<w:default w:val="1"/><w:checked w:val="0"/>""", "□")]
    [InlineData("""<w:sizeAuto/><w:default w:val="0"/>""", "□")]
    public void An_old_form_field_shows_its_state(string state, string shown)
    {
        var begin = $"""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>""";
        Assert.Equal(
            [$"{shown}良"], WordReading.Body(Holding(begin + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>" + FieldBorder("separate") + FieldBorder("end") + Run("良"))).Texts());
    }

    [Theory]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "FD", "☒")]
    [InlineData("Wingdings", "F0A8", "□")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "00A3", "□")]
    [InlineData("Symbol", "F0B4", "×")]
    public void A_symbol_becomes_a_character(string font, string code, string shown) =>
        Assert.Equal([shown + "甲"], WordReading.Body(Holding($"""<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>""" + Run("甲"))).Texts());

    [Fact]
    public void Letters_in_a_pictorial_font_become_characters() =>
        Assert.Equal(["☑优 □良"], WordReading.Body(Holding(
            Run("þ", """<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>""") + Run("优 ") + Run("\uF0A3", """<w:rFonts w:ascii="Wingdings 2"/>""") + Run("良"))).Texts());

    [Fact]
    public void An_unknown_symbol_keeps_its_code_and_is_reported()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Holding("""<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>""")).Build());
        Assert.Equal(["\uF061"], result.Document!.Texts());
        Assert.Equal("word.unknown-symbol", Assert.Single(result.Problems).Id);
    }
}
