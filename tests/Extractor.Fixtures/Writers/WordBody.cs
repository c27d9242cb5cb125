using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>The main part of a Word package.</summary>
internal static partial class WordBody
{
    public static string Write(FixtureReport report)
    {
        var xml = new StringBuilder();
        xml.Append($"<w:document xmlns:w=\"{WordParts.Main}\" xmlns:r=\"{WordParts.Office}\"><w:body>");
        Paragraph(xml, report.Title, "<w:pStyle w:val=\"Title\"/>");
        foreach (var part in report.Parts)
        {
            switch (part)
            {
                case FixtureHeading heading: Heading(xml, heading); break;
                case FixtureParagraph paragraph: Paragraph(xml, paragraph.Text, ""); break;
                case FixtureTable table: Table(xml, table); break;
            }
        }

        xml.Append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:body></w:document>");
        return xml.ToString();
    }

    /// <summary>The typed number is taken off: the list numbering prints it.</summary>
    private static void Heading(StringBuilder xml, FixtureHeading heading)
    {
        var words = TypedNumber().Replace(heading.Text, "");
        Paragraph(xml, words, $"<w:pStyle w:val=\"Heading{heading.Level}\"/>");
    }

    private static void Paragraph(StringBuilder xml, string text, string properties)
    {
        xml.Append("<w:p>");
        if (properties.Length > 0) xml.Append("<w:pPr>").Append(properties).Append("</w:pPr>");
        Runs(xml, text);
        xml.Append("</w:p>");
    }

    /// <summary>Spell checkers and revisions cut runs anywhere; here every number is cut in the middle.</summary>
    private static void Runs(StringBuilder xml, string text)
    {
        var from = 0;
        foreach (Match number in Number().Matches(text))
        {
            var middle = number.Index + (number.Length / 2);
            Run(xml, text[from..middle]);
            from = middle;
        }

        Run(xml, text[from..]);
    }

    private static void Run(StringBuilder xml, string text)
    {
        if (text.Length > 0) xml.Append("<w:r><w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(text)).Append("</w:t></w:r>");
    }

    private static void Table(StringBuilder xml, FixtureTable table)
    {
        foreach (var line in TableLines.Above(table)) Paragraph(xml, line, "");
        var columns = table.Rows.Max(r => r.Length);
        xml.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        for (var i = 0; i < columns; i++) xml.Append("<w:gridCol w:w=\"1200\"/>");
        xml.Append("</w:tblGrid>");
        var cells = GridCell.Of(table.Rows);
        for (var row = 0; row < table.Rows.Length; row++) Row(xml, cells, row, row < table.HeaderRows);
        xml.Append("</w:tbl>");
        foreach (var note in table.Notes) Paragraph(xml, note, "");
        if (table.Notes.IsEmpty) xml.Append("<w:p/>");
    }

    private static void Row(StringBuilder xml, ImmutableArray<GridCell> cells, int row, bool isHeader)
    {
        xml.Append("<w:tr>");
        if (isHeader) xml.Append("<w:trPr><w:tblHeader/></w:trPr>");
        foreach (var cell in cells.Where(c => c.Row <= row && row < c.Row + c.RowSpan).OrderBy(c => c.Column))
        {
            xml.Append("<w:tc><w:tcPr>");
            if (cell.ColumnSpan > 1) xml.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>");
            if (cell.RowSpan > 1) xml.Append(cell.Row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            xml.Append("</w:tcPr>");
            Paragraph(xml, cell.Row == row ? cell.Text : "", "");
            xml.Append("</w:tc>");
        }

        xml.Append("</w:tr>");
    }

    [GeneratedRegex(@"^(第[一二三四五六七八九十]+部分\s*|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)")]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"\d[\d,]*\.\d+")]
    private static partial Regex Number();
}
