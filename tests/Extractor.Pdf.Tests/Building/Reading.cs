namespace Extractor.Pdf.Tests.Building;

/// <summary>Short ways to read what a built file says.</summary>
internal static class Reading
{
    public static PdfDocument Open(byte[] file, string password = "", PdfLimits? limits = null) =>
        PdfDocument.Open(file, new PdfOptions { Password = password, Limits = limits ?? PdfLimits.Default });

    public static PdfDocument Open(PdfBuilder builder) => Open(builder.Build());

    /// <summary>The first page of a document with this content.</summary>
    public static PdfPage Page(string content) => Open(PdfBuilder.WithPages(content)).GetPage(1);

    /// <summary>The first page of a document with this content and these resources.</summary>
    public static PdfPage Page(string content, string resources) =>
        Open(PdfBuilder.WithPage(content, "/MediaBox [0 0 200 300]", resources)).GetPage(1);

    public static string Text(this PdfPage page) => string.Concat(page.Letters.Select(letter => letter.Text));

    /// <summary>The text of all pages, a bar between pages.</summary>
    public static string Text(this PdfDocument document) =>
        string.Join('|', Enumerable.Range(1, document.PageCount).Select(number => document.GetPage(number).Text()));

    public static string[] Ids(this PdfDocument document) => [.. document.Problems.Select(problem => problem.Id).Distinct()];
}
