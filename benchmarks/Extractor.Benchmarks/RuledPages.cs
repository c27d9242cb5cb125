using System.Globalization;
using System.Text;

namespace Extractor.Benchmarks;

/// <summary>A PDF whose pages hold one ruled table of amounts each, Latin digits in a base font, streams not compressed.</summary>
internal static class RuledPages
{
    private const int Rows = 32;
    private const int Columns = 8;
    private const int Left = 40;
    private const int Top = 780;
    private const int Width = 64;
    private const int Height = 22;

    public static byte[] Write(int pages)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            Invariant($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(p => Invariant($"{4 + (2 * p)} 0 R")))}] >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        for (var page = 0; page < pages; page++)
        {
            var content = Content(page);
            objects.Add(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * page)} 0 R >>"));
            objects.Add(Invariant($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
        }

        return Encoding.Latin1.GetBytes(File(objects));
    }

    private static string Content(int page)
    {
        var content = new StringBuilder("0.5 w\n");
        for (var row = 0; row <= Rows; row++) content.Append(Invariant($"{Left} {Top - (row * Height)} m {Left + (Columns * Width)} {Top - (row * Height)} l S\n"));
        for (var column = 0; column <= Columns; column++) content.Append(Invariant($"{Left + (column * Width)} {Top} m {Left + (column * Width)} {Top - (Rows * Height)} l S\n"));
        content.Append("BT /F1 9 Tf\n");
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var amount = ((page * 7919) + (row * 613) + (column * 104_729)) / 100m;
                content.Append(Invariant($"1 0 0 1 {Left + (column * Width) + 4} {Top - (row * Height) - 15} Tm ({amount:N2}) Tj\n"));
            }
        }

        return content.Append("ET").ToString();
    }

    private static string File(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var (number, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(Invariant($"{number + 1} 0 obj\n{body}\nendobj\n"));
        }

        var table = file.Length;
        file.Append(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) file.Append(Invariant($"{offset:D10} 00000 n \n"));
        return file.Append(Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n")).ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
