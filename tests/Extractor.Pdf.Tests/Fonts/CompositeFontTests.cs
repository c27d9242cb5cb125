using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    [Theory]
    [InlineData("GBK-EUC-H", "GB1", "<D6D0B9FA41>", "中国A")]
    [InlineData("GBKp-EUC-H", "GB1", "<D6D0B9FA41>", "中国A")]
    [InlineData("GB-EUC-H", "GB1", "<D6D041>", "中A")]
    [InlineData("GBpc-EUC-H", "GB1", "<D6D041>", "中A")]
    [InlineData("GBK2K-H", "GB1", "<D6D08139EE3941>", "中㐀A")]
    [InlineData("UniGB-UCS2-H", "GB1", "<4E2D56FD0041>", "中国A")]
    [InlineData("UniGB-UTF16-H", "GB1", "<4E2DD840DC000041>", "中𠀀A")]
    [InlineData("UniGB-UTF8-H", "GB1", "<E4B8AD41>", "中A")]
    [InlineData("GBK-EUC-V", "GB1", "<D6D0B9FA>", "中国")]
    [InlineData("Identity-H", "GB1", "<11CF0022>", "中A")]
    [InlineData("ETen-B5-H", "CNS1", "<A4A4B0EA41>", "中國A")]
    [InlineData("UniCNS-UTF16-H", "CNS1", "<4E2D>", "中")]
    [InlineData("90ms-RKSJ-H", "Japan1", "<928682A041>", "中あA")]
    [InlineData("UniJIS-UCS2-H", "Japan1", "<4E2D3042>", "中あ")]
    [InlineData("H", "Japan1", "<43662422>", "中あ")]
    [InlineData("KSCms-UHC-H", "Korea1", "<C7D1B1DB41>", "한글A")]
    [InlineData("UniKS-UCS2-H", "Korea1", "<D55CAE00>", "한글")]
    public void Predefined_maps_give_the_characters(string map, string ordering, string shown, string text)
    {
        var document = FontFixture.Open(shown, FontFixture.Composite("/" + map), builder => builder.Add(FontFixture.CidFont(ordering)));
        Assert.Equal(text, document.Text());
        Assert.Empty(document.Problems);
        Assert.Equal(ordering, document.GetPage(1).Letters[0].Font.Ordering);
    }

    [Fact]
    public void Widths_go_by_cid_not_by_code()
    {
        var page = FontFixture.Page("<D6D04142>", FontFixture.Composite("/GBK-EUC-H"), builder => builder.Add(FontFixture.CidFont("GB1", "/DW 1000 /W [846 [500] 847 907 600]")));
        Assert.Equal([20, 30, 35], page.Letters.Select(letter => Math.Round(letter.Origin.X, 6)));
        Assert.Equal(41, page.Letters[2].End.X, 6);
    }

    [Fact]
    public void Vertical_writing_goes_down_the_page()
    {
        var page = FontFixture.Page("<D6D0B9FA>", FontFixture.Composite("/GBK-EUC-V"), builder => builder.Add(FontFixture.CidFont("GB1", "/W2 [4559 [-2000 500 880]]")));
        Assert.All(page.Letters, letter => Assert.True(letter.IsVertical));
        Assert.Equal(new PdfBox(15, 100, 25, 120), page.Letters[0].Box);
        Assert.Equal(new PdfPoint(20, 120), page.Letters[1].Origin);
    }

    [Fact]
    public void To_unicode_comes_before_everything_else()
    {
        const string Map = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "2 beginbfchar <0001> <4E00> <0002> <D840DC00> endbfchar\n"
            + "3 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00660069> <0058>] <0030> <0031> <D840DC00> endbfrange";
        var document = FontFixture.Open("<000100020010001200200021003111CF>", FontFixture.Composite("/Identity-H", "/ToUnicode 7 0 R"), builder =>
        {
            builder.Add(FontFixture.CidFont("GB1"));
            builder.AddStream("", Map);
        });
        Assert.Equal("一𠀀ACfiX𠀁中", document.Text());
        Assert.Equal("fi", document.GetPage(1).Letters[4].Text);
    }

    [Fact]
    public void Embedded_map_may_build_on_a_predefined_one()
    {
        const string Map = "/GBK-EUC-H usecmap 1 begincidrange <42> <43> 814 endcidrange 1 begincidchar <D6D0> 4565 endcidchar";
        var page = FontFixture.Page("<D6D0414243>", FontFixture.Composite("7 0 R"), builder =>
        {
            builder.Add(FontFixture.CidFont("GB1"));
            builder.AddStream("/Type /CMap /CMapName /Own /WMode 0", Map);
        });
        Assert.Equal("种A!\"", page.Text());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Embedded_program_tells_the_character_of_a_glyph(bool collection)
    {
        var program = new TrueTypeBuilder().Glyphs(10).Map(3, 1, (0x4E2D, 3), (0x56FD, 4)).Build(collection);
        var page = FontFixture.Page("<00030004>", FontFixture.Composite("/Identity-H"), builder =>
        {
            builder.Add(FontFixture.CidFont("Identity", "/FontDescriptor << /FontName /Test /FontFile2 7 0 R >>"));
            builder.AddStream("", program);
        });
        Assert.Equal("中国", page.Text());
    }

    [Fact]
    public void Glyphs_are_found_through_the_map_of_cids()
    {
        var program = new TrueTypeBuilder().Glyphs(10).Map(3, 1, (0x4E2D, 3), (0x56FD, 4)).Build();
        var page = FontFixture.Page("<00000001>", FontFixture.Composite("/Identity-H"), builder =>
        {
            builder.Add(FontFixture.CidFont("Identity", "/CIDToGIDMap 8 0 R /FontDescriptor << /FontName /Test /FontFile2 7 0 R >>"));
            builder.AddStream("", program);
            builder.AddStream("", [0, 4, 0, 3]);
        });
        Assert.Equal("国中", page.Text());
    }

    [Fact]
    public void Cid_keyed_program_names_the_collection()
    {
        var page = FontFixture.Page("<11CF>", FontFixture.Composite("/Identity-H"), builder =>
        {
            builder.Add("<< /Subtype /CIDFontType0 /BaseFont /Test /FontDescriptor << /FontName /Test /FontFile3 7 0 R >> >>");
            builder.AddStream("/Subtype /CIDFontType0C", CffBuilder.Cids("GB1", [0x11CF]));
        });
        Assert.Equal(("中", "GB1"), (page.Text(), page.Letters[0].Font.Ordering));
    }

    [Fact]
    public void Font_without_any_source_is_unreadable_and_told()
    {
        var document = FontFixture.Open("<00030004>", FontFixture.Composite("/Identity-H"), builder => builder.Add(FontFixture.CidFont("Identity")));
        var page = document.GetPage(1);
        Assert.Equal("\uFFFD\uFFFD", page.Text());
        Assert.False(page.Letters[0].Font.IsReadable);
        Assert.Contains(PdfProblems.FontUnreadable, document.Ids());
    }

    [Fact]
    public void Odd_byte_at_the_end_is_one_letter() =>
        Assert.Equal(2, FontFixture.Page("<4E2D56>", FontFixture.Composite("/UniGB-UCS2-H"), builder => builder.Add(FontFixture.CidFont("GB1"))).Letters.Length);
}
