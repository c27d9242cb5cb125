using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>The article among the frame.</summary>
public sealed class ArticleTests
{
    private const string Body = "<p>全年收入总计1,133.18万元。比上年减少45.27万元；主要原因是人员减少。</p><p>全年支出总计1,133.18万元。比上年减少45.27万元。</p>";
    private const string Links = "<ul><li><a href=1>关于下达资金8,888.00万元的通知</a><li><a href=2>招标公告</a><li><a href=3>政策解读</a></ul>";

    [Theory]
    [InlineData("<div class=nav>{1}</div><div id=zoom>{0}</div>")]
    [InlineData("<div>{1}</div><div>{0}</div>")]
    [InlineData("<table><tr><td>{1}</td><td>{0}</td></tr></table>")]
    [InlineData("<nav>{1}</nav><main><aside>{1}</aside><article>{0}</article></main>")]
    [InlineData("{0}<h3>相关链接</h3>{1}")]
    [InlineData("<div class='main-nav'><b>8,888.00</b></div><div class=nav-wrap>{0}</div>{1}")]
    public void Links_beside_the_article_are_furniture(string layout)
    {
        var document = Pages.Read(Fill(layout)).Document!;
        Assert.Equal(2, document.Blocks.OfType<TextBlock>().Count(b => b.Text.Contains("1,133.18", StringComparison.Ordinal)));
        Assert.DoesNotContain(document.Blocks.OfType<TextBlock>(), b => b.Text.Contains("8,888.00", StringComparison.Ordinal));
        Assert.Contains(document.Furniture, f => f.Contains("8,888.00", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>单位网站访问量达12万人次</p>")]
    [InlineData("<p>日期：2023年4月20日</p>")]
    [InlineData("<p>资金来源：财政拨款</p>")]
    [InlineData("<div class='table-side'>附表说明</div>")]
    [InlineData("<p class='position-relative'>（公章）</p>")]
    public void Short_lines_of_the_article_are_not_mistaken_for_the_frame(string line)
    {
        var document = Pages.Read(Fill("<div class=nav>{1}</div><div class=box>{0}" + line + "</div>")).Document!;
        Assert.Equal(3, document.Blocks.Length);
    }

    [Theory]
    [InlineData("<p>发布日期：2023-05-04　来源：某局　浏览次数：77</p>")]
    [InlineData("<div>打印本页 关闭窗口</div>")]
    [InlineData("<div>当前位置：首页 &gt; 公开</div>")]
    [InlineData("<p>版权所有：某局　某ICP备1号</p>")]
    [InlineData("上一篇：无")]
    [InlineData("<table><tr><td>索引号：</td><td>0011</td><td>发布机构：</td><td>某局</td></tr><tr><td>成文日期：</td><td>2023</td><td>主题分类：</td><td>财政</td></tr></table>")]
    public void Lines_of_the_frame_inside_the_column_are_furniture(string line)
    {
        var document = Pages.Read(Fill("<div class=nav>{1}</div><div class=box>" + line + "{0}</div>")).Document!;
        Assert.Equal(2, document.Blocks.Length);
    }

    [Fact]
    public void Page_without_frame_is_kept_whole()
    {
        var document = Pages.Read("<p>联系电话：1234</p><p>版权所有</p><p>上一篇：x</p><p><a href=x>附件1</a></p>").Document!;
        Assert.Equal(4, document.Blocks.Length);
        Assert.Empty(document.Furniture);
    }

    [Fact]
    public void Text_beside_the_named_container_is_kept_where_it_is_a_large_part()
    {
        var document = Pages.Read(Fill("<div class=nav>{1}</div><div><div>{0}</div><div class=TRS_Editor>{0}{0}</div></div>")).Document!;
        Assert.Equal(6, document.Blocks.Length);
    }

    [Fact]
    public void Page_of_links_only_is_not_emptied() => Assert.NotEmpty(Pages.Read(Links).Document!.Blocks);

    [Fact]
    public void Title_above_the_container_is_kept_once()
    {
        var document = Pages.Read(
            Fill("<title>某局2023年度部门决算-某县</title><div class=bread>首页 &gt; 某局2023年度部门决算</div>{1}<div><h1>某局2023年度部门决算</h1><span>字体：大</span></div><div id=zoom>{0}</div>")).Document!;
        Assert.Equal(new TextBlock(0, TextRole.Heading, "某局2023年度部门决算", 1), document.Blocks[0]);
        Assert.Equal(3, document.Blocks.Length);
    }

    private static string Fill(string layout) => layout.Replace("{0}", Body, StringComparison.Ordinal).Replace("{1}", Links, StringComparison.Ordinal);
}
