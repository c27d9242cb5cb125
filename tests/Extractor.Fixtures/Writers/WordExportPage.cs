using System.Net;
using System.Text;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>Writes a report as Word saves it as a web page: GBK bytes, Mso classes, conditional comments.</summary>
internal static class WordExportPage
{
    public static byte[] Write(FixtureReport report)
    {
        var html = new StringBuilder();
        html.Append("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\">\r\n<head>\r\n")
            .Append("<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">\r\n<meta name=Generator content=\"Microsoft Word 15\">\r\n<title>")
            .Append(WebUtility.HtmlEncode(report.Title)).Append("</title>\r\n<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\r\n</head>\r\n")
            .Append("<body lang=ZH-CN>\r\n<div class=WordSection1>\r\n<p class=MsoTitle align=center><b>").Append(WebUtility.HtmlEncode(report.Title)).Append("</b></p>\r\n");
        foreach (var part in report.Parts)
        {
            switch (part)
            {
                case FixtureHeading heading:
                    html.Append("<h").Append(heading.Level).Append("><span lang=EN-US><o:p></o:p></span>").Append(WebUtility.HtmlEncode(heading.Text)).Append("</h").Append(heading.Level).Append(">\r\n");
                    break;
                case FixtureParagraph paragraph:
                    html.Append("<p class=MsoNormal style='text-indent:32.0pt'>").Append(Runs(paragraph.Text)).Append("<o:p></o:p></p>\r\n");
                    break;
                case FixtureTable table:
                    HtmlTable.Write(html, table, "MsoNormal");
                    break;
            }
        }

        html.Append("</div>\r\n</body>\r\n</html>\r\n");
        return CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(html.ToString());
    }

    /// <summary>Word puts Latin runs, and so the figures, into spans of their own.</summary>
    private static string Runs(string text)
    {
        var html = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsAscii(text[end]) == char.IsAscii(text[i])) end++;
            var run = WebUtility.HtmlEncode(text[i..end]);
            html.Append(char.IsAscii(text[i]) ? $"<span lang=EN-US>{run}</span>" : run);
            i = end;
        }

        return html.ToString();
    }
}
