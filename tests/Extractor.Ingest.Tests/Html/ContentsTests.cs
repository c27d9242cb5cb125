using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Tables of contents are kept apart.</summary>
public sealed class ContentsTests
{
    [Theory]
    [InlineData("<p>一、概况……………………2</p>")]
    [InlineData("<p>一、概况......... 12</p>")]
    [InlineData("<p class=MsoToc1>一、概况</p>")]
    public void Line_of_contents_is_told_by_leaders_or_class(string markup) => Assert.Equal(TextRole.Contents, Role(markup, 0));

    [Theory]
    [InlineData("<p>执行率为98.5</p>")]
    [InlineData("<p>一、概况 2</p>")]
    [InlineData("<p>……</p>")]
    [InlineData("<p>电话：010-1234</p>")]
    public void Other_lines_that_end_in_a_number_are_text(string markup) => Assert.Equal(TextRole.Paragraph, Role(markup, 0));

    [Fact]
    public void Lines_after_the_heading_need_no_leaders()
    {
        const string Markup = "<p>目 录</p><p>一、概况 2</p><p>二、收支 13</p><p>正文开始</p><p>总计 13</p>";
        TextRole[] expected = [TextRole.Paragraph, TextRole.Contents, TextRole.Contents, TextRole.Paragraph, TextRole.Paragraph];
        Assert.Equal(expected, Pages.Read(Markup).Document!.Blocks.Select(b => ((TextBlock)b).Role));
    }

    private static TextRole Role(string markup, int block) => ((TextBlock)Pages.Read(markup).Document!.Blocks[block]).Role;
}
