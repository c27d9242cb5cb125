using System.Text;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>Writes a report as plain text, tables tab-separated: what a copy from a web page gives.</summary>
internal static class PlainText
{
    public static byte[] Write(FixtureReport report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append("\n\n");
        foreach (var part in report.Parts)
        {
            switch (part)
            {
                case FixtureHeading heading: text.Append(heading.Text).Append("\n\n"); break;
                case FixtureParagraph paragraph: text.Append(paragraph.Text).Append("\n\n"); break;
                case FixtureTable table: Table(text, table); break;
            }
        }

        return new UTF8Encoding(false).GetBytes(text.ToString());
    }

    private static void Table(StringBuilder text, FixtureTable table)
    {
        foreach (var line in TableLines.Above(table)) text.Append(line).Append("\n\n");
        foreach (var row in table.Rows) text.AppendJoin('\t', row.Select(c => c is "<" or "^" ? "" : c)).Append('\n');
        text.Append('\n');
        foreach (var note in table.Notes) text.Append(note).Append("\n\n");
    }
}
