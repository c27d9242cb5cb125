using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Pdf.Tests.Building;

/// <summary>Writes small PDF files in code. Objects are numbered from 1 in the order they are added.</summary>
internal sealed class PdfBuilder
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Number the next object will have.</summary>
    public int NextNumber => _objects.Count + 1;

    /// <summary>The catalogue's number; 0 until there is one.</summary>
    public int Root { get; set; }

    /// <summary>More entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public int Add(string body) => Add(Latin(body));

    public int Add(byte[] body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    public int AddStream(string entries, byte[] data, string? length = null) => Add(
        [.. Latin($"<< {entries} /Length {length ?? data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n"), .. data, .. Latin("\nendstream")]);

    public int AddStream(string entries, string data) => AddStream(entries, Latin(data));

    public void Replace(int number, string body) => _objects[number - 1] = Latin(body);

    /// <summary>A document of pages, each with its content; every page has the font /F1, Helvetica.</summary>
    public static PdfBuilder WithPages(params string[] contents) => WithPage(contents, "/MediaBox [0 0 200 300]", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");

    public static PdfBuilder WithPage(string content, string page, string resources) => WithPage([content], page, resources);

    /// <summary>Catalogue 1, page tree 2, then page and content in turn from 3.</summary>
    public static PdfBuilder WithPage(string[] contents, string page, string resources)
    {
        var builder = new PdfBuilder { Root = 1 };
        builder.Add("<< /Type /Catalog /Pages 2 0 R >>");
        var kids = string.Join(' ', Enumerable.Range(0, contents.Length).Select(i => $"{3 + (2 * i)} 0 R"));
        builder.Add($"<< /Type /Pages /Kids [{kids}] /Count {contents.Length} >>");
        foreach (var content in contents)
        {
            builder.Add($"<< /Type /Page /Parent 2 0 R {page} /Resources << {resources} >> /Contents {builder.NextNumber + 1} 0 R >>");
            builder.AddStream("", content);
        }

        return builder;
    }

    /// <summary>The file with a classic cross-reference table.</summary>
    public byte[] Build(string header = "%PDF-1.7\n")
    {
        var file = new MemoryStream();
        file.Write(Latin(header));
        var offsets = WriteObjects(file, Enumerable.Range(1, _objects.Count));
        var start = file.Length;
        var text = new StringBuilder($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {_objects.Count + 1} /Root {Root} 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        file.Write(Latin(text.ToString()));
        return file.ToArray();
    }

    /// <summary>The file with a cross-reference stream; objects that are no streams lie in an object stream.</summary>
    public byte[] BuildWithStreams()
    {
        var file = new MemoryStream();
        file.Write(Latin("%PDF-1.7\n"));
        var packed = Enumerable.Range(1, _objects.Count).Where(number => !Latin1(number).Contains("stream", StringComparison.Ordinal)).ToList();
        var open = Enumerable.Range(1, _objects.Count).Except(packed).ToList();
        var home = AddObjectStream(packed);
        open.Add(home);
        var offsets = WriteObjects(file, open);
        var start = (int)file.Length;
        var rows = new MemoryStream();
        Row(rows, 0, 0, 255);
        for (var number = 1; number <= home; number++)
        {
            var place = open.IndexOf(number);
            if (place >= 0) Row(rows, 1, (int)offsets[place], 0);
            else Row(rows, 2, home, packed.IndexOf(number));
        }

        Row(rows, 1, start, 0);
        var data = Deflate(rows.ToArray());
        file.Write(Latin($"{home + 1} 0 obj\n<< /Type /XRef /Size {home + 2} /W [1 4 1] /Root {Root} 0 R {Trailer} /Filter /FlateDecode /Length {data.Length} >>\nstream\n"));
        file.Write(data);
        file.Write(Latin($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    public static byte[] Deflate(byte[] data)
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(data);
        return packed.ToArray();
    }

    private int AddObjectStream(List<int> numbers)
    {
        var head = new StringBuilder();
        var body = new StringBuilder();
        foreach (var number in numbers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Append(Latin1(number)).Append('\n');
        }

        return AddStream($"/Type /ObjStm /N {numbers.Count} /First {head.Length} /Filter /FlateDecode", Deflate(Latin(head.ToString() + body)));
    }

    private string Latin1(int number) => Encoding.Latin1.GetString(_objects[number - 1]);

    private List<long> WriteObjects(MemoryStream file, IEnumerable<int> numbers)
    {
        var offsets = new List<long>();
        foreach (var number in numbers)
        {
            offsets.Add(file.Length);
            file.Write(Latin($"{number} 0 obj\n"));
            file.Write(_objects[number - 1]);
            file.Write(Latin("\nendobj\n"));
        }

        return offsets;
    }

    private static void Row(MemoryStream rows, byte kind, int second, int third) =>
        rows.Write([kind, (byte)((second >> 24) & 255), (byte)((second >> 16) & 255), (byte)((second >> 8) & 255), (byte)(second & 255), (byte)(third & 255)]);
}
