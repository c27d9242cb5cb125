using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordParagraphTests
{
    private const string Raised = """<w:vertAlign w:val="superscript"/>""";

    [Fact]
    public void Runs_split_inside_a_number_are_joined() =>
        Assert.Equal(["支出1133.18万元"], WordReading.Body(Holding(Run("支出1") + Run("133", "<w:b/>") + Run(".") + Run("18万元"))).Texts());

    [Fact]
    public void Tabs_breaks_and_hard_hyphens_are_kept_and_soft_hyphens_dropped() =>
        Assert.Equal(
            ["甲\t乙\n丙-丁戊"],
            WordReading.Body(Holding("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:softHyphen/><w:t>戊</w:t></w:r>")).Texts());

    [Fact]
    public void White_space_counts_only_where_it_is_preserved() =>
        Assert.Equal(["甲乙 丙"], WordReading.Body(Holding("<w:r><w:t>甲 </w:t></w:r>" + Run("乙 丙"))).Texts());

    [Fact]
    public void A_space_alone_in_a_run_is_kept() => Assert.Equal(["3.8 %"], WordReading.Body(Holding(Run("3.8") + Run(" ") + Run("%"))).Texts());

    [Fact]
    public void Empty_paragraphs_make_no_blocks() =>
        Assert.Equal(["甲", "乙"], WordReading.Body(Paragraph("甲") + "<w:p/>" + Paragraph(" ") + Paragraph("乙")).Texts());

    [Fact]
    public void The_base_text_of_ruby_is_kept_and_the_reading_dropped() =>
        Assert.Equal(
            ["甲乙丙"],
            WordReading.Body(Holding(
                Run("甲") + $"<w:r><w:ruby><w:rubyPr/><w:rt>{Run("yǐ")}</w:rt><w:rubyBase>{Run("乙")}</w:rubyBase></w:ruby></w:r>" + Run("丙"))).Texts());

    [Fact]
    public void Hidden_runs_are_left_out() =>
        Assert.Equal(["得分90"], WordReading.Body(Holding(Run("得分") + Run("（待定）", "<w:vanish/>") + Run("90", """<w:vanish w:val="0"/>"""))).Texts());

    [Fact]
    public void Text_hidden_by_style_is_left_out()
    {
        var package = WordPackageBuilder
            .WithBody(Holding(Run("甲", """<w:rStyle w:val="Secret"/>""") + Run("乙")) + Styled("丙", "Note") + Styled("丁", "Child"))
            .Styles("""
                <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Note"/></w:style>
                """);
        Assert.Equal(["乙"], WordReading.Whole(package).Texts());
    }

    [Fact]
    public void Links_smart_tags_and_content_controls_show_their_text() =>
        Assert.Equal(
            ["甲乙丙丁"],
            WordReading.Body(Holding(
                $"<w:hyperlink>{Run("甲")}</w:hyperlink><w:smartTag>{Run("乙")}</w:smartTag>" +
                $"<w:sdt><w:sdtPr><w:alias w:val=\"单位\"/></w:sdtPr><w:sdtContent>{Run("丙")}</w:sdtContent></w:sdt><w:bdo>{Run("丁")}</w:bdo>")).Texts());

    [Fact]
    public void Blocks_inside_block_content_controls_and_custom_xml_are_read() =>
        Assert.Equal(
            ["甲", "乙"],
            WordReading.Body($"<w:sdt><w:sdtContent>{Paragraph("甲")}<w:customXml>{Paragraph("乙")}</w:customXml></w:sdtContent></w:sdt>").Texts());

    [Fact]
    public void A_fraction_is_not_read_as_one_number() =>
        Assert.Equal(
            ["完成率=3/4"],
            WordReading.Body(Holding(
                Run("完成率=") + "<m:oMath><m:f><m:fPr/><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>")).Texts());

    [Fact]
    public void Raised_digits_do_not_join_the_number_before_them() =>
        Assert.Equal(
            ["86.40¹万元，12m²，CO₂"],
            WordReading.Body(Holding(
                Run("86.40") + Run("1", Raised) + Run("万元，12m") + Run("2", Raised) + Run("，CO") + Run("2", """<w:vertAlign w:val="subscript"/>"""))).Texts());

    [Fact]
    public void A_strict_file_reads_like_a_transitional_one()
    {
        var body = Styled("一、概况", "h") + Table(Row(Cell("甲", """<w:gridSpan w:val="2"/>""")), Row(Cell("乙"), Cell("丙")));
        const string Styles = """<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/></w:style>""";
        var transitional = WordReading.Whole(WordPackageBuilder.WithBody(body).Styles(Styles));
        var strict = WordReading.Whole(WordPackageBuilder.WithBody(body).Styles(Styles).Strict());
        Assert.Equal(TextRole.Heading, strict.TextBlocks()[0].Role);
        Assert.Equal(transitional.Blocks.AsEnumerable(), strict.Blocks);
        Assert.Equal(transitional.Cells(), strict.Cells());
    }

    [Fact]
    public void Of_alternate_contents_one_branch_is_read()
    {
        const string Branches =
            "<mc:AlternateContent><mc:Choice Requires=\"{0}\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>";
        string Body(string requires) => Holding($"<w:r>{Branches.Replace("{0}", requires, StringComparison.Ordinal)}</w:r>");
        Assert.Equal(["新"], WordReading.Body(Body("wps")).Texts());
        Assert.Equal(["旧"], WordReading.Body(Body("x")).Texts());
    }
}
