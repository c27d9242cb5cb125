using System.Text;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests;

public sealed class FormatSnifferTests
{
    private const string StrictMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Fact]
    public void A_zip_with_a_word_part_is_word() => Assert.Equal(FileFormat.Word, FormatSniffer.Sniff(SampleFiles.Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"))));

    [Fact]
    public void A_main_part_of_any_name_is_told_by_its_content_type() =>
        Assert.Equal(FileFormat.Word, FormatSniffer.Sniff(SampleFiles.Zip(("[Content_Types].xml", $"<Override ContentType=\"{StrictMain}\"/>"), ("content/main.xml", "<x/>"))));

    [Fact]
    public void A_word_zip_cut_off_before_its_directory_is_still_word()
    {
        var whole = SampleFiles.Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", new string('x', 5000)));
        Assert.Equal(FileFormat.Word, FormatSniffer.Sniff(whole.AsSpan(0, whole.Length / 2 + 40)));
    }

    [Fact]
    public void Another_zip_is_unknown() => Assert.Equal(FileFormat.Unknown, FormatSniffer.Sniff(SampleFiles.Zip(("xl/workbook.xml", "<x/>"))));

    [Theory]
    [InlineData("%PDF-1.4\n1 0 obj", FileFormat.Pdf)]
    [InlineData("junk\n\n%PDF-2.0\n", FileFormat.Pdf)]
    [InlineData("about %PDF-files", FileFormat.Text)]
    [InlineData("{\\rtf1\\ansi text}", FileFormat.Unknown)]
    [InlineData("<!DOCTYPE html><p>x", FileFormat.Html)]
    [InlineData("\n <!-- saved --> <!-- twice --><HTML xmlns:o=\"x\"><body>", FileFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?><html><body/></html>", FileFormat.Html)]
    [InlineData("<table><tr><td>1</td></tr></table>", FileFormat.Html)]
    [InlineData("<div>x</div>", FileFormat.Html)]
    [InlineData("text before <html lang=zh><body>", FileFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?><workbook/>", FileFormat.Unknown)]
    [InlineData("金额 <p>备注</p> 与 <input checked>", FileFormat.Text)]
    [InlineData("a < b 且 <htmlx>", FileFormat.Text)]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n<html>", FileFormat.Mhtml)]
    [InlineData("From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n", FileFormat.Mhtml)]
    [InlineData("注：MIME-Version 是什么", FileFormat.Text)]
    [InlineData("本年支出合计 100.00 万元", FileFormat.Text)]
    [InlineData("1\t2\t3", FileFormat.Text)]
    public void Formats_are_told_from_the_first_bytes(string content, FileFormat format) =>
        Assert.Equal(format, FormatSniffer.Sniff(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public void Html_is_told_in_any_encoding(string encoding) =>
        Assert.Equal(FileFormat.Html, FormatSniffer.Sniff(SampleFiles.Encode("<!-- 网页 --><html><head><title>决算</title>", encoding)));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public void Text_is_told_in_any_encoding(string encoding) =>
        Assert.Equal(FileFormat.Text, FormatSniffer.Sniff(SampleFiles.Encode("二〇二四年度部门决算\n收入合计 100.00 万元", encoding)));

    [Fact]
    public void An_encrypted_word_file_is_word_and_another_compound_file_is_unknown()
    {
        Assert.Equal(FileFormat.Word, FormatSniffer.Sniff(SampleFiles.Compound("EncryptedPackage")));
        Assert.Equal(FileFormat.Unknown, FormatSniffer.Sniff(SampleFiles.Compound("WordDocument")));
    }

    [Fact]
    public void Nothing_and_noise_are_unknown()
    {
        Assert.Equal(FileFormat.Unknown, FormatSniffer.Sniff([]));
        Assert.Equal(FileFormat.Unknown, FormatSniffer.Sniff([0]));
        Assert.Equal(FileFormat.Unknown, FormatSniffer.Sniff([1, 2, 3, 4]));
        Assert.Equal(FileFormat.Unknown, FormatSniffer.Sniff([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]));
    }

    [Fact]
    public void No_bytes_make_the_sniffer_throw()
    {
        var random = new Random(7);
        byte[][] heads = ["PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0xFF, 0xFE], "<!--"u8.ToArray(), []];
        for (var i = 0; i < 3000; i++)
        {
            var bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            _ = FormatSniffer.Sniff([.. heads[i % heads.Length], .. bytes]);
        }

        var zip = SampleFiles.Zip(("[Content_Types].xml", "<x/>"), ("mimetype", "y"), ("a/b.xml", new string('z', 300)));
        for (var i = 0; i < zip.Length; i++)
        {
            var broken = zip.ToArray();
            broken[i] ^= 0xFF;
            _ = FormatSniffer.Sniff(broken);
            _ = FormatSniffer.Sniff(zip.AsSpan(0, i));
        }
    }
}
