using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    [Theory]
    [InlineData("/WinAnsiEncoding", "<80939641>", "€“–A")]
    [InlineData("/MacRomanEncoding", "<80D2D041>", "Ä“–A")]
    [InlineData("/StandardEncoding", "<AAB1>", "“–")]
    [InlineData("<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B /uni4E2D 70 /u20000 /f_i /A.alt] >>", "<41424647 48>", "B中𠀀fiA")]
    public void Encodings_give_the_characters(string encoding, string shown, string text) =>
        Assert.Equal(text, FontFixture.Page(shown, $"<< /Subtype /Type1 /BaseFont /Helvetica /Encoding {encoding} >>").Text());

    [Theory]
    [InlineData("Helvetica", 6.67)]
    [InlineData("ABCDEF+Arial,Bold", 7.22)]
    [InlineData("Times-Roman", 7.22)]
    [InlineData("TimesNewRomanPS-BoldMT", 7.22)]
    [InlineData("CourierNew", 6)]
    public void Standard_fonts_need_no_widths(string name, double width)
    {
        var letter = FontFixture.Page("(A)", $"<< /Subtype /Type1 /BaseFont /{name} >>").Letters[0];
        Assert.Equal(width, letter.End.X - letter.Origin.X, 6);
    }

    [Fact]
    public void Symbol_and_dingbats_have_their_own_encodings()
    {
        Assert.Equal("α", FontFixture.Page("(a)", "<< /Subtype /Type1 /BaseFont /Symbol >>").Text());
        Assert.Equal("✁", FontFixture.Page("(!)", "<< /Subtype /Type1 /BaseFont /ZapfDingbats >>").Text());
    }

    [Fact]
    public void Stated_widths_count_and_others_are_missing_widths()
    {
        var page = FontFixture.Page("(ABC)", "<< /Subtype /TrueType /BaseFont /X /FirstChar 65 /LastChar 66 /Widths [100 200] /FontDescriptor << /FontName /X /MissingWidth 900 /Flags 32 >> >>");
        Assert.Equal([20, 21, 23], page.Letters.Select(letter => Math.Round(letter.Origin.X, 6)));
        Assert.Equal(32, page.Letters[2].End.X, 6);
    }

    [Fact]
    public void To_unicode_written_with_two_bytes_serves_a_font_of_one()
    {
        var page = FontFixture.Page("(A)", "<< /Subtype /TrueType /BaseFont /X /ToUnicode 6 0 R >>", builder => builder.AddStream("", "1 beginbfchar <0041> <4E2D> endbfchar"));
        Assert.Equal("中", page.Text());
    }

    [Fact]
    public void Symbolic_program_is_asked_for_its_characters()
    {
        // Code 0x21 → glyph 5 by the symbol map; its name tells the character.
        var program = new TrueTypeBuilder().Glyphs(10).Map(3, 0, (0xF021, 5)).Names(".notdef", "x", "x", "x", "x", "uni4E2D").Build();
        var page = FontFixture.Page("(!)", "<< /Subtype /TrueType /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 /FontFile2 6 0 R >> >>", builder => builder.AddStream("", program));
        Assert.Equal("中", page.Text());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(12)]
    public void Character_maps_of_every_format_are_read(int format)
    {
        byte[] subtable = format switch
        {
            0 => [.. Word(0), .. Word(262), .. Word(0), .. Enumerable.Range(0, 256).Select(code => (byte)(code == 65 ? 3 : 0))],
            6 => [.. Word(6), .. Word(12), .. Word(0), .. Word(65), .. Word(1), .. Word(3)],
            _ => [.. Word(12), .. Word(0), .. Long(28), .. Long(0), .. Long(1), .. Long(65), .. Long(65), .. Long(3)],
        };
        var program = new TrueTypeBuilder().Glyphs(10).Cmap(0, 4, subtable).Build();
        var page = FontFixture.Page("<0003>", FontFixture.Composite("/Identity-H"), builder =>
        {
            builder.Add(FontFixture.CidFont("Identity", "/FontDescriptor << /FontName /Test /FontFile2 7 0 R >>"));
            builder.AddStream("", program);
        });
        Assert.Equal("A", page.Text());
    }

    [Fact]
    public void Type1_program_brings_its_own_encoding()
    {
        const string Program = "%!PS-AdobeFont-1.0: X\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 33 /zero put\ndup 8#42 /uni4E2D put\nreadonly def\ncurrentfile eexec";
        var page = FontFixture.Page("(!\")", "<< /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 /FontFile 6 0 R >> >>", builder => builder.AddStream("", Program));
        Assert.Equal("0中", page.Text());
    }

    [Fact]
    public void Cff_program_brings_its_own_encoding()
    {
        var page = FontFixture.Page(
            "(!\")", "<< /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 /FontFile3 6 0 R >> >>",
            builder => builder.AddStream("/Subtype /Type1C", CffBuilder.Named(["zero", "uni4E2D"], [33, 34])));
        Assert.Equal("0中", page.Text());
    }

    [Fact]
    public void Type3_glyphs_have_text_width_and_height()
    {
        var letter = FontFixture.Page(
            "(a)", "<< /Subtype /Type3 /FontBBox [0 0 8 8] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97 /LastChar 97 /Widths [6] /Encoding << /Differences [97 /one] >> /CharProcs << >> >>").Letters[0];
        Assert.Equal(("1", 26.0), (letter.Text, letter.End.X));
    }

    [Theory]
    [InlineData("SimSun,Bold", true, false)]
    [InlineData("Arial-BoldItalicMT", true, true)]
    [InlineData("Helvetica-Oblique", false, true)]
    [InlineData("Times-Roman", false, false)]
    public void Style_is_told_by_the_name(string name, bool bold, bool italic)
    {
        var font = FontFixture.Page("(a)", $"<< /Subtype /TrueType /BaseFont /{name} >>").Letters[0].Font;
        Assert.Equal((bold, italic), (font.IsBold, font.IsItalic));
    }

    [Fact]
    public void Names_without_meaning_are_unreadable()
    {
        var document = FontFixture.Open(
            "(AB)", "<< /Subtype /Type1 /BaseFont /ABCDEF+X /FirstChar 65 /LastChar 66 /Widths [500 500] /Encoding << /Differences [65 /xyzzy /plugh] >> >>");
        Assert.Equal("\uFFFD\uFFFD", document.Text());
        Assert.False(document.GetPage(1).Letters[0].Font.IsReadable);
        Assert.Contains(PdfProblems.FontUnreadable, document.Ids());
    }

    [Theory]
    [InlineData(33, "\uFFFD\uFFFD\uFFFD")]
    [InlineData(48, "012")]
    public void Codes_handed_out_in_turn_say_nothing(int first, string text)
    {
        var program = new TrueTypeBuilder().Glyphs(10).Map(1, 0, (first, 3), (first + 1, 4), (first + 2, 5)).Build();
        var page = FontFixture.Page(
            $"<{first:x2}{first + 1:x2}{first + 2:x2}>",
            $"<< /Subtype /TrueType /BaseFont /ABCDEF+SimSun /FirstChar {first} /Widths [500 500 500] /FontDescriptor << /FontName /X /Flags 4 /FontFile2 6 0 R >> >>",
            builder => builder.AddStream("", program));
        Assert.Equal(text, page.Text());
    }

    [Fact]
    public void Map_to_control_characters_gives_way_to_the_names()
    {
        var page = FontFixture.Page(
            "<0203>", "<< /Subtype /Type1 /BaseFont /X /ToUnicode 6 0 R /Encoding << /Differences [2 /alpha /beta] >> >>",
            builder => builder.AddStream("", "1 beginbfrange <02> <03> <0002> endbfrange"));
        Assert.Equal("αβ", page.Text());
    }

    private static byte[] Word(int value) => TrueTypeBuilder.Word(value);

    private static byte[] Long(long value) => TrueTypeBuilder.Long(value);
}
