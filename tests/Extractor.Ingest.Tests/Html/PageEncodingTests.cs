using System.Text;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Bytes beat declarations.</summary>
public sealed class PageEncodingTests
{
    private const string Simplified = "二〇二三年度部门决算公开说明，收入总计一千一百三十三万元，支出总计与上年相比减少，主要原因是项目经费压缩。";
    private const string Traditional = "二零二三年度部門決算公開說明，收入總計一千一百三十三萬元，支出總計與上年相比減少，主要原因是專案經費壓縮。";

    [Theory]
    [InlineData("gb2312", "gb2312")]
    [InlineData("gbk", "gbk")]
    [InlineData("gb18030", "GB18030")]
    [InlineData("utf-8", "utf-8")]
    public void Declared_encoding_is_used_without_a_word(string actual, string declared) => Reads(Simplified, Page(Simplified, declared), actual, overruled: false);

    [Fact]
    public void Big5_is_read_as_declared() => Reads(Traditional, Page(Traditional, "big5"), "big5", overruled: false);

    [Theory]
    [InlineData("utf-8", "gb2312")]
    [InlineData("gbk", "utf-8")]
    [InlineData("gbk", "big5")]
    [InlineData("gbk", "iso-8859-1")]
    [InlineData("utf-8", "windows-1252")]
    public void Lying_declaration_is_overruled_with_a_note(string actual, string declared) => Reads(Simplified, Page(Simplified, declared), actual, overruled: true);

    [Fact]
    public void Big5_declared_as_gb2312_is_told_from_its_bytes() => Reads(Traditional, Page(Traditional, "gb2312"), "big5", overruled: true);

    [Theory]
    [InlineData("gbk")]
    [InlineData("utf-8")]
    public void Encoding_is_found_without_declaration(string actual) => Reads(Simplified, $"<p>{Simplified}</p>", actual, overruled: false);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Byte_order_mark_decides(string actual)
    {
        var encoding = Encoding.GetEncoding(actual);
        var result = Pages.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Page(Simplified, "gb2312"))]);
        Assert.Equal(Simplified, Text(result));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Wide_encoding_without_mark_is_told_by_its_zeros() => Reads(Simplified, Page(Simplified, "utf-16"), "utf-16", overruled: false);

    [Fact]
    public void Broken_bytes_stand_as_replacement_characters_and_are_reported()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes(Page(Simplified + Simplified, "utf-8")), 0xE4, 0xBA, .. "<p>x</p>"u8];
        var result = Pages.Read(page);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("html.undecodable-bytes", problem.Id);
        Assert.Equal(ReadStatus.Partial, result.Status);
    }

    [Fact]
    public void Declaration_stands_where_the_bytes_prove_nothing()
    {
        var result = Pages.Read([.. "<meta charset=windows-1251><p>"u8, 0xCF, 0xF0, 0xE8, .. "</p>"u8]);
        Assert.Equal("При", Text(result));
        Assert.Empty(result.Problems);
    }

    private static void Reads(string expected, string page, string actual, bool overruled)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        var result = Pages.Read(encoding.GetBytes(page));
        Assert.Equal(expected, Text(result));
        Assert.Equal(overruled ? ["html.encoding-overruled"] : [], result.Problems.Select(p => p.Id));
    }

    private static string Page(string text, string charset) => $"<html><head><meta charset=\"{charset}\"></head><body><p>{text}</p></body></html>";

    private static string Text(ReadResult result) => ((TextBlock)result.Document!.Blocks[0]).Text;
}
