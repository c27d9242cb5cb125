using Extractor.Pdf.Filters;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Filters;

public sealed class FilterTests
{
    private const string Content = "BT /F1 12 Tf 20 200 Td (Hello) Tj ET";
    private static UnpackBudget Budget() => new(new PdfLimits { StreamBytes = Most });

    private const int Most = 1 << 20;

    [Theory]
    [InlineData("/ASCIIHexDecode", "42 54202F463120313220546620323020323030205464202848656C6C6F2920546A2045 54>junk")]
    [InlineData("/ASCII85Decode", "6<Z>[/1>@ZDe!3O1,(C)1,(CC+>G!Z,tLCN:IA,VF<2k?+E2@4F)Q\"@5~>")]
    public void Text_filters_are_undone(string filter, string data)
    {
        if (filter == "/ASCII85Decode") data = Ascii85(PdfBuilder.Latin(Content));
        var builder = PdfBuilder.WithPages("");
        var number = builder.AddStream($"/Filter {filter}", data);
        Assert.Equal("Hello", Text(builder, number));
    }

    [Fact]
    public void Filters_are_undone_in_their_order()
    {
        var packed = PdfBuilder.Latin(Convert.ToHexString(PdfBuilder.Deflate(PdfBuilder.Latin(Content))));
        var builder = PdfBuilder.WithPages("");
        var number = builder.AddStream("/Filter [/AHx /Fl] /DecodeParms [null null]", packed);
        Assert.Equal("Hello", Text(builder, number));
    }

    [Fact]
    public void Damaged_flate_tail_keeps_what_came_before()
    {
        var random = new Random(11);
        var whole = PdfBuilder.Latin(Content + "\n" + string.Concat(Enumerable.Range(0, 3000).Select(_ => $"{random.Next(100_000)} w\n")));
        var packed = PdfBuilder.Deflate(whole);
        var cut = FlateFilter.Decode(packed.AsMemory(0, packed.Length / 2), Budget());
        Assert.Equal(PdfProblems.StreamDamaged, cut.Problem);
        Assert.InRange(cut.Data.Length, whole.Length / 4, whole.Length - 1);
        Assert.True(whole.AsSpan().StartsWith(cut.Data.Span));
        packed[packed.Length / 2] ^= 0x55;
        var broken = FlateFilter.Decode(packed, Budget());
        Assert.True(whole.AsSpan()[..1000].SequenceEqual(broken.Data.Span[..1000]));
    }

    [Fact]
    public void Flate_without_head_or_with_wrong_checksum_is_read()
    {
        var packed = PdfBuilder.Deflate(PdfBuilder.Latin(Content));
        Assert.Equal(PdfBuilder.Latin(Content), FlateFilter.Decode(packed.AsMemory(2), Budget()).Data.ToArray());
        packed[^1] ^= 1;
        Assert.Equal(PdfBuilder.Latin(Content), FlateFilter.Decode(packed, Budget()).Data.ToArray());
    }

    [Fact]
    public void Flate_that_asks_for_a_dictionary_is_damaged() =>
        Assert.Equal(PdfProblems.StreamDamaged, FlateFilter.Decode(new byte[] { 0x78, 0x20, 1, 2, 3, 4, 5, 6 }, Budget()).Problem);

    [Fact]
    public void Own_inflater_agrees_with_the_platform()
    {
        var random = new Random(7);
        foreach (var size in (int[])[1, 100, 70_000])
        {
            var data = new byte[size];
            for (var i = 0; i < size; i++) data[i] = (byte)(random.Next(4) == 0 ? random.Next(256) : i % 7);
            var inflated = Inflater.Inflate(PdfBuilder.Deflate(data).AsSpan(2), Most, out var complete);
            Assert.True(complete);
            Assert.True(data.AsSpan().SequenceEqual(inflated.Span));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lzw_is_undone_with_early_and_late_change(bool early)
    {
        var random = new Random(3);
        var data = new byte[20_000];
        for (var i = 0; i < data.Length; i++) data[i] = (byte)random.Next(i % 100 == 0 ? 256 : 5);
        Assert.True(data.AsSpan().SequenceEqual(LzwFilter.Decode(LzwWriter.Encode(data, early), early, Most).Data.Span));
    }

    [Fact]
    public void Run_lengths_are_undone()
    {
        byte[] packed = [2, 65, 66, 67, 254, 68, 128, 9, 9];
        Assert.Equal("ABCDDD"u8.ToArray(), RunLengthFilter.Decode(packed, Most).Data.ToArray());
    }

    [Fact]
    public void Png_rows_are_undone()
    {
        var layout = new PredictorLayout(1, 8, 3);
        byte[] rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
        Assert.Equal<byte>([1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5], PngPredictor.Decode(rows, layout).ToArray());
    }

    [Theory]
    [InlineData(8, new byte[] { 10, 5, 255 }, new byte[] { 10, 15, 14 })]
    [InlineData(16, new byte[] { 1, 0, 0, 255, 0, 1 }, new byte[] { 1, 0, 1, 255, 2, 0 })]
    [InlineData(4, new byte[] { 0x1F, 0x20 }, new byte[] { 0x10, 0x22 })]
    public void Tiff_differences_are_undone(int bits, byte[] data, byte[] expected)
    {
        var layout = new PredictorLayout(1, bits, data.Length * 8 / bits);
        Assert.Equal(expected, TiffPredictor.Decode(data, layout).ToArray());
    }

    [Fact]
    public void Unknown_filter_is_told()
    {
        var builder = PdfBuilder.WithPages("");
        var number = builder.AddStream("/Filter /Nonsense", "abc");
        var document = Reading.Open(Page(builder, number));
        Assert.Equal("", document.Text());
        Assert.Contains(PdfProblems.FilterUnknown, document.Ids());
    }

    private static string Text(PdfBuilder builder, int content) => Reading.Open(Page(builder, content)).Text();

    private static PdfBuilder Page(PdfBuilder builder, int content)
    {
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 << /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents {content} 0 R >>");
        return builder;
    }

    private static string Ascii85(byte[] data)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < data.Length; i += 4)
        {
            var count = Math.Min(4, data.Length - i);
            uint group = 0;
            for (var n = 0; n < 4; n++) group = (group << 8) | (n < count ? data[i + n] : (byte)0);
            var digits = new char[5];
            for (var n = 4; n >= 0; n--, group /= 85) digits[n] = (char)('!' + (group % 85));
            text.Append(digits, 0, count + 1);
        }

        return text.Append("~>").ToString();
    }
}
