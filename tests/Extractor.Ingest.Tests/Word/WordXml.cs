using System.Security;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Short forms for the markup that tests write over and over.</summary>
internal static class WordXml
{
    /// <summary>A run of text.</summary>
    public static string Run(string text, string properties = "") =>
        $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text, string properties = "") => Holding(text.Length > 0 ? Run(text) : "", properties);

    /// <summary>A paragraph that holds this markup.</summary>
    public static string Holding(string content, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{content}</w:p>";

    /// <summary>A paragraph in a style.</summary>
    public static string Styled(string text, string style) => Paragraph(text, $"""<w:pStyle w:val="{style}"/>""");

    /// <summary>A paragraph in a list.</summary>
    public static string Listed(string text, int list, int level = 0) =>
        Paragraph(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    /// <summary>A table of rows.</summary>
    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row of cells.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A row with row properties.</summary>
    public static string RowWith(string properties, params string[] cells) => $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(cells)}</w:tr>";

    /// <summary>A cell of one paragraph.</summary>
    public static string Cell(string text, string properties = "") => CellOf(Paragraph(text), properties);

    /// <summary>A cell that holds this markup.</summary>
    public static string CellOf(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    /// <summary>The border of a complex field: <c>begin</c>, <c>separate</c> or <c>end</c>.</summary>
    public static string FieldBorder(string type) => $"""<w:r><w:fldChar w:fldCharType="{type}"/></w:r>""";

    /// <summary>The start of a complex field up to its result.</summary>
    public static string FieldStart(string instruction) =>
        FieldBorder("begin") + $"""<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>""" + FieldBorder("separate");
}
