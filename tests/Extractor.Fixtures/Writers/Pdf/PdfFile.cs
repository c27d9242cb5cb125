using System.Globalization;
using System.Text;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>Puts a PDF file together from printed pages. Nothing is packed, so that the bytes are the same at every run and on every machine.</summary>
internal static class PdfFile
{
    private const int Catalogue = 1;
    private const int PageTree = 2;
    private const int Resources = 3;

    public static byte[] Write(string title, PrintStyle style, IReadOnlyList<PrintedPage> pages)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "", "" };
        var fonts = style.Fonts.Select(font =>
        {
            objects.AddRange(font.Objects(objects.Count + 1));
            return $"/{font.Name} {objects.Count} 0 R";
        }).ToList();
        objects[Resources - 1] = $"<< /Font << {string.Join(' ', fonts)} >> >>";
        var kids = new List<string>();
        foreach (var page in pages)
        {
            var content = page.Content();
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add($"<< /Type /Page /Parent {PageTree} 0 R /MediaBox [0 0 {page.MediaWidth} {page.MediaHeight}]{(page.IsTurned ? " /Rotate 90" : "")} /Resources {Resources} 0 R /Contents {objects.Count} 0 R >>");
            kids.Add($"{objects.Count} 0 R");
        }

        objects[PageTree - 1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>";
        objects.Add($"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}> /Producer ({style.Producer}) >>");
        return Encoding.Latin1.GetBytes(File(objects));
    }

    private static string File(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root {Catalogue} 0 R /Info {objects.Count} 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
