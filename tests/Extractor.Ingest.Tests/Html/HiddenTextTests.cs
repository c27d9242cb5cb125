using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>What a reader of the page does not see is not read.</summary>
public sealed class HiddenTextTests
{
    [Theory]
    [InlineData("<p hidden>9.99</p>")]
    [InlineData("<p style='DISPLAY : none'>9.99</p>")]
    [InlineData("<p style='color:red;visibility:hidden'>9.99</p>")]
    [InlineData("<span style='mso-hide:all'>9.99</span>")]
    [InlineData("<i aria-hidden=true>9.99</i>")]
    [InlineData("<style>.no,.x b{display:none}</style><p class='y no'>9.99</p>")]
    [InlineData("<style>@media screen{#gone{display:none}}</style><p id=gone>9.99</p>")]
    public void Hidden_text_is_left_out_with_a_note(string markup)
    {
        var result = Pages.Read("<p>可见的正文</p>" + markup);
        Assert.Equal("可见的正文", ((TextBlock)Assert.Single(result.Document!.Blocks)).Text);
        Assert.Equal("html.hidden-left-out", Assert.Single(result.Problems).Id);
    }

    [Theory]
    [InlineData("<style>.a{display:none}.a.on{display:block}</style><p class='a on'>1.00</p>")]
    [InlineData("<style>@media print{.a{display:none}}</style><p class=a>1.00</p>")]
    [InlineData("<style>.b .a{display:none}</style><p class=a>1.00</p>")]
    [InlineData("<p style='text-display:none'>1.00</p>")]
    [InlineData("<p style='display:block'>1.00</p>")]
    public void Text_that_may_be_shown_is_read(string markup) => Assert.Equal(["1.00"], Pages.Texts(markup));

    [Theory]
    [InlineData("<script>document.write('9')</script>")]
    [InlineData("<noscript>9</noscript>")]
    [InlineData("<template><p>9</p></template>")]
    [InlineData("<iframe src=x>9</iframe>")]
    [InlineData("<style>9</style>")]
    [InlineData("<!-- 9 -->")]
    [InlineData("<!--[if supportFields]>9<![endif]-->")]
    [InlineData("<input type=hidden value=9><input type=submit value=9><button>9</button>")]
    public void What_is_no_text_is_passed_over(string markup) => Assert.Equal(["甲"], Pages.Texts(markup + "<p>甲</p>"));

    [Fact]
    public void Article_that_a_script_was_to_show_is_read_all_the_same()
    {
        var article = string.Concat(Enumerable.Repeat("<p>全年收入总计1,133.18万元，支出总计1,133.18万元。</p>", 20));
        var result = Pages.Read($"<p>正在加载</p><div style='display:none'>{article}</div>");
        Assert.Equal(21, result.Document!.Blocks.Length);
        Assert.Equal("html.hidden-read", Assert.Single(result.Problems).Id);
    }
}
