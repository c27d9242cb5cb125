using System.Net;
using System.Text;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>Writes a report as a government portal shows it: UTF-8, with navigation, a sidebar of decoy numbers, a layout table and a footer around the article.</summary>
internal static class PortalPage
{
    public static byte[] Write(FixtureReport report)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>").Append(Encode(report.Title)).Append("</title>\n")
            .Append("<meta name=\"ArticleTitle\" content=\"").Append(Encode(report.Title)).Append("\"><meta name=\"PubDate\" content=\"2024-09-12 10:00\"></head>\n<body>\n")
            .Append("<div class=\"nav\"><ul><li><a href=\"#\">首页</a></li><li><a href=\"#\">政务公开</a></li><li><a href=\"#\">办事服务</a></li></ul></div>\n")
            .Append("<div class=\"sidebar\"><h3>热点</h3><ul><li><a href=\"#\">全年引进资金9,999.99万元</a></li><li><a href=\"#\">增长88.8%创新高</a></li></ul></div>\n")
            .Append("<table width=\"980\"><tr><td><div class=\"article\" id=\"zoom\">\n<h1>").Append(Encode(report.Title)).Append("</h1>\n<p class=\"source\">发布时间：2024-09-12　浏览次数：1024</p>\n");
        foreach (var part in report.Parts)
        {
            switch (part)
            {
                case FixtureHeading heading: html.Append("<p><strong>").Append(Encode(heading.Text)).Append("</strong></p>\n"); break;
                case FixtureParagraph paragraph: html.Append("<p>&nbsp;&nbsp;").Append(Encode(paragraph.Text)).Append("</p>\n"); break;
                case FixtureTable table: HtmlTable.Write(html, table, ""); break;
            }
        }

        html.Append("</div></td></tr></table>\n<div class=\"footer\"><p>版权所有　电话：0000-1234567　备案号：00000000</p></div>\n</body></html>\n");
        return new UTF8Encoding(false).GetBytes(html.ToString());
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
