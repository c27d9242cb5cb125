namespace Extractor.Ingest.Tests.Html;

/// <summary>What the page declares about itself.</summary>
public sealed class PageMetadataTests
{
    [Theory]
    [InlineData("<title> 甲 \n 决算 </title>", "甲 决算")]
    [InlineData("<title>甲-网站</title><meta property='og:title' content='甲'>", "甲")]
    [InlineData("<title>甲-网站</title><meta property='og:title' content='乙'><meta name=ArticleTitle content='丙'>", "丙")]
    [InlineData("<title> </title>", null)]
    public void Title_is_the_most_exact_declared(string head, string? title) => Assert.Equal(title, Pages.Read($"<head>{head}</head><p>x</p>").Document!.Metadata.Title);

    [Theory]
    [InlineData("<meta name=PubDate content='2024-09-12 09:30'>", "2024-09-12 09:30")]
    [InlineData("<meta name=publishdate content='2024/9/12'>", "2024/9/12")]
    [InlineData("<meta property='article:published_time' content='2024-09-12T09:30:00+08:00'>", "2024-09-12T09:30:00+08:00")]
    [InlineData("", null)]
    public void Date_is_kept_as_printed(string head, string? date) => Assert.Equal(date, Pages.Read($"<head>{head}</head><p>x</p>").Document!.Metadata.Published);

    [Fact]
    public void Date_printed_under_the_title_stands_in_for_a_declared_one()
    {
        var page = "<div class=nav><a href=1>a</a></div><div class=info>发布时间：2023-05-04 08:00 浏览次数：3</div><div id=zoom><p>正文。日期：2022-01-01</p></div>";
        Assert.Equal("2023-05-04 08:00", Pages.Read(page).Document!.Metadata.Published);
    }

    [Fact]
    public void Producer_is_the_generator() => Assert.Equal("Microsoft Word 15", Pages.Read("<meta name=Generator content='Microsoft Word 15'><p>x</p>").Document!.Metadata.Producer);
}
