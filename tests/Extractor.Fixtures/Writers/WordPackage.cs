using System.IO.Compression;
using System.Text;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>Writes a report as a .docx: automatic heading numbers, numbers cut into several runs, merged cells, a header with a page number field, a landscape section.</summary>
/// <remarks>Written by hand and stored, not deflated, so that the bytes are the same at every run and on every machine.</remarks>
internal static class WordPackage
{
    private static readonly DateTimeOffset Stamp = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(FixtureReport report)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", WordParts.ContentTypes);
            Add(zip, "_rels/.rels", WordParts.Relationships);
            Add(zip, "word/_rels/document.xml.rels", WordParts.DocumentRelationships);
            Add(zip, "word/styles.xml", WordParts.Styles);
            Add(zip, "word/numbering.xml", WordParts.Numbering);
            Add(zip, "word/header1.xml", WordParts.Header(report.Title));
            Add(zip, "word/document.xml", WordBody.Write(report));
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
    }
}
