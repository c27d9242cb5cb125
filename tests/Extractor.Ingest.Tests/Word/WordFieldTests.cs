using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordFieldTests
{
    [Fact]
    public void A_field_shows_its_result_and_not_its_instruction() =>
        Assert.Equal(["共12页"], WordReading.Body(Holding(Run("共") + FieldStart("NUMPAGES") + Run("12") + FieldBorder("end") + Run("页"))).Texts());

    [Fact]
    public void A_field_inside_an_instruction_is_dropped_with_it()
    {
        var inner = FieldStart("MERGEFIELD x") + Run("内") + FieldBorder("end");
        var body = Holding(FieldBorder("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + inner + FieldBorder("separate") + Run("外") + FieldBorder("end"));
        Assert.Equal(["外"], WordReading.Body(body).Texts());
    }

    [Fact]
    public void A_simple_field_shows_its_result() =>
        Assert.Equal(["见表3"], WordReading.Body(Holding(Run("见表") + $"""<w:fldSimple w:instr=" SEQ 表 ">{Run("3")}</w:fldSimple><w:fldSimple w:instr="DATE"/>""")).Texts());

    [Fact]
    public void A_table_of_contents_is_kept_apart()
    {
        var line = $"<w:hyperlink>{Run("一、概况")}<w:r><w:tab/></w:r>{FieldStart("PAGEREF _Toc1")}{Run("2")}{FieldBorder("end")}</w:hyperlink>";
        var document = WordReading.Body(
            Holding(FieldStart("TOC \\o \"1-3\"") + line) + Paragraph("二、决算表") + Holding(FieldBorder("end")) + Paragraph("正文"));
        Assert.Equal(
            [(TextRole.Contents, "一、概况\t2"), (TextRole.Contents, "二、决算表"), (TextRole.Paragraph, "正文")], document.TextBlocks().Select(b => (b.Role, b.Text)));
    }

    [Theory]
    [InlineData("toc 1")]
    [InlineData("目录 2")]
    [InlineData("TOC Heading")]
    public void Styles_of_contents_mark_contents_without_a_field(string name)
    {
        var package = WordPackageBuilder.WithBody(Styled("一、概况\t2", "s")).Styles(
            $"""<w:style w:type="paragraph" w:styleId="s"><w:name w:val="{name}"/><w:basedOn w:val="h"/></w:style><w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/></w:style>""");
        Assert.Equal(TextRole.Contents, WordReading.Whole(package).TextBlocks().Single().Role);
    }

    [Fact]
    public void A_content_control_of_contents_marks_its_heading_too()
    {
        const string Gallery = """<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>""";
        var document = WordReading.Body($"<w:sdt>{Gallery}<w:sdtContent>{Styled("目录", "Heading1")}</w:sdtContent></w:sdt>" + Styled("概况", "Heading1"));
        Assert.Equal([TextRole.Contents, TextRole.Heading], document.TextBlocks().Select(b => b.Role));
    }

    [Theory]
    [InlineData(@"EQ \o\ac(○,3)", "③")]
    [InlineData(@"eq \o\ac(○，12)", "⑫")]
    [InlineData(@"EQ \f(1,3)", "1/3")]
    [InlineData(@"SYMBOL 254 \f ""Wingdings"" \s 12", "☑")]
    [InlineData(@"SYMBOL 0xA8 \f Wingdings", "□")]
    [InlineData("XE 索引", "")]
    public void Fields_that_store_no_result_show_what_they_draw(string instruction, string shown)
    {
        var instructed = $"<w:r><w:instrText>{System.Security.SecurityElement.Escape(instruction)}</w:instrText></w:r>";
        Assert.Equal([$"甲{shown}乙"], WordReading.Body(Holding(Run("甲") + FieldBorder("begin") + instructed + FieldBorder("end") + Run("乙"))).Texts());
    }

    [Fact]
    public void An_instruction_that_never_ends_swallows_nothing()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Holding(FieldBorder("begin") + "<w:r><w:instrText>REF a</w:instrText></w:r>" + Run("甲")) + Paragraph("乙")).Build());
        Assert.Equal(["甲", "乙"], result.Document!.Texts());
        Assert.Equal("word.field-unclosed", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void A_table_of_contents_that_never_ends_swallows_nothing()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Holding(FieldStart("TOC") + Run("甲")) + Paragraph("乙")).Build());
        Assert.All(result.Document!.TextBlocks(), b => Assert.Equal(TextRole.Paragraph, b.Role));
        Assert.Equal("word.field-unclosed", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void Stray_borders_do_no_harm() =>
        Assert.Equal(["甲乙"], WordReading.Body(Holding(FieldBorder("end") + Run("甲") + FieldBorder("separate") + Run("乙"))).Texts());
}
