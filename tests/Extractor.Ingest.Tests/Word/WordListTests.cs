using Extractor.Core.Documents;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

public sealed class WordListTests
{
    [Fact]
    public void The_label_begins_the_text_and_is_named()
    {
        var block = Read(Levels(Level(0, "chineseCounting", "%1、")), Listed("部门概况", 1)).TextBlocks()[0];
        Assert.Equal((TextRole.ListItem, 1, "一、部门概况", "一、"), (block.Role, block.Level, block.Text, block.Label));
    }

    [Fact]
    public void A_tab_follows_narrow_labels_only()
    {
        var levels = Levels(
            Level(0, "decimal", "%1."), Level(1, "decimal", "（%2）"), Level(2, "decimal", "%3.", """<w:suff w:val="space"/>"""),
            Level(3, "decimal", "%4.", """<w:suff w:val="nothing"/>"""));
        Assert.Equal(["1.\t甲", "（1）乙", "1. 丙", "1.丁"], Read(levels, Listed("甲", 1) + Listed("乙", 1, 1) + Listed("丙", 1, 2) + Listed("丁", 1, 3)).Texts());
    }

    [Fact]
    public void Deeper_levels_restart_under_each_item()
    {
        var levels = Levels(Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3、"));
        var body = Listed("a", 1) + Listed("b", 1, 1) + Listed("c", 1, 2) + Listed("d", 1, 2) + Listed("e", 1, 1) + Listed("f", 1, 2) + Listed("g", 1) + Listed("h", 1, 1);
        Assert.Equal(["一、a", "（一）b", "1、c", "2、d", "（二）e", "1、f", "二、g", "（一）h"], Read(levels, body).Texts());
    }

    [Fact]
    public void A_level_may_be_told_never_to_restart()
    {
        var levels = Levels(Level(0, "decimal", "%1、"), Level(1, "decimal", "（%2）", """<w:lvlRestart w:val="0"/>"""));
        Assert.Equal(["1、a", "（1）b", "2、c", "（2）d"], Read(levels, Listed("a", 1) + Listed("b", 1, 1) + Listed("c", 1) + Listed("d", 1, 1)).Texts());
    }

    [Fact]
    public void A_label_shows_the_numbers_of_several_levels()
    {
        var levels = Levels(Level(0, "decimal", "第%1章"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3"));
        Assert.Equal(["第1章a", "1.1\tb", "1.1.1\tc", "第2章d", "2.1.1\te"], Read(levels,
            Listed("a", 1) + Listed("b", 1, 1) + Listed("c", 1, 2) + Listed("d", 1) + Listed("e", 1, 2)).Texts());
    }

    [Fact]
    public void A_legal_label_shows_all_numbers_in_arabic_digits()
    {
        var levels = Levels(Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%1.%2", "<w:isLgl/>"));
        Assert.Equal(["一、a", "1.1\tb"], Read(levels, Listed("a", 1) + Listed("b", 1, 1)).Texts());
    }

    [Fact]
    public void Lists_of_one_abstract_list_count_on_unless_they_restart()
    {
        var numbering = Levels(Level(0, "decimal", "%1、")) +
            """
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        Assert.Equal(
            ["1、a", "2、b", "1、c", "2、d"], Read(numbering, Listed("a", 1) + Listed("b", 2) + Listed("c", 3) + Listed("d", 3)).Texts());
    }

    [Fact]
    public void A_list_may_replace_a_level()
    {
        var numbering = Levels(Level(0, "decimal", "%1、")) +
            $"""<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{Level(0, "upperRoman", "%1.", "", 4)}</w:lvlOverride></w:num>""";
        Assert.Equal(["IV.\ta", "V.\tb"], Read(numbering, Listed("a", 2) + Listed("b", 2)).Texts());
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_on_the_level_that_names_it()
    {
        var package = WordPackageBuilder.WithBody(Styled("概况", "h1") + Styled("职责", "h2") + Styled("机构", "h2"))
            .Styles("""
                <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                """)
            .Numbering(Levels(Level(0, "chineseCounting", "%1、", """<w:pStyle w:val="h1"/>"""), Level(1, "chineseCounting", "（%2）", """<w:pStyle w:val="h2"/>""")));
        var blocks = WordReading.Whole(package).TextBlocks();
        Assert.Equal(["一、概况", "（一）职责", "（二）机构"], blocks.Select(b => b.Text));
        Assert.Equal([1, 2, 2], blocks.Select(b => b.Level));
        Assert.All(blocks, b => Assert.Equal(TextRole.Heading, b.Role));
    }

    [Fact]
    public void A_paragraph_may_leave_the_list_of_its_style()
    {
        var package = WordPackageBuilder.WithBody(Styled("甲", "s") + Paragraph("乙", """<w:pStyle w:val="s"/><w:numPr><w:numId w:val="0"/></w:numPr>""") + Styled("丙", "s"))
            .Styles("""<w:style w:type="paragraph" w:styleId="s"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""")
            .Numbering(Levels(Level(0, "decimal", "%1、")));
        Assert.Equal(["1、甲", "乙", "2、丙"], WordReading.Whole(package).Texts());
    }

    [Fact]
    public void A_list_may_take_its_definition_from_a_list_style()
    {
        var package = WordPackageBuilder.WithBody(Listed("甲", 7))
            .Styles("""<w:style w:type="numbering" w:styleId="ls"><w:name w:val="条目"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""")
            .Numbering(Levels(Level(0, "chineseCounting", "第%1条 ")) +
                """
                <w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="ls"/></w:abstractNum>
                <w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>
                """);
        Assert.Equal("第一条 ", WordReading.Whole(package).TextBlocks()[0].Label);
    }

    [Fact]
    public void Bullets_of_pictorial_fonts_become_characters()
    {
        var numbering = Levels(Level(0, "bullet", "\uF0D8", """<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>"""), Level(1, "bullet", "\uF0B7"));
        Assert.Equal(["➢\t甲", "•\t乙"], Read(numbering, Listed("甲", 1) + Listed("乙", 1, 1)).Texts());
    }

    [Fact]
    public void Numbered_cells_show_their_numbers()
    {
        var table = Table(Row(CellOf(Listed("", 1)), Cell("甲")), Row(CellOf(Listed("", 1)), Cell("乙")));
        Assert.Equal(["0,0 1", "0,1 甲", "1,0 2", "1,1 乙"], Read(Levels(Level(0, "decimal", "%1")), table).Cells());
    }

    [Fact]
    public void A_list_that_is_not_defined_leaves_the_text_alone() =>
        Assert.Equal([(TextRole.Paragraph, "甲")], Read(Levels(Level(0, "decimal", "%1、")), Listed("甲", 99) + Listed("", 99)).TextBlocks().Select(b => (b.Role, b.Text)));

    private static SourceDocument Read(string numbering, string body) => WordReading.Whole(WordPackageBuilder.WithBody(body).Numbering(numbering));

    private static string Levels(params string[] levels) =>
        $"""<w:abstractNum w:abstractNumId="0">{string.Concat(levels)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

    private static string Level(int index, string format, string text, string more = "", int start = 1) =>
        $"""<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";
}
