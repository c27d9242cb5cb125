using System.Buffers.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Finds the objects of a file whose cross-reference cannot be trusted, by looking for "12 0 obj".</summary>
internal sealed class ObjectScanner(ReadOnlyMemory<byte> file, NameTable names, PdfLimits limits)
{
    /// <summary>Object streams in the order of the file, with their place.</summary>
    public List<(int Number, long Offset)> ObjectStreams { get; } = [];

    /// <summary>Every object that lies openly in the file (the last of equal numbers counts) and the best trailer found.</summary>
    public XrefTable Scan()
    {
        var table = new XrefTable(limits.Objects);
        FindObjects(table);
        FindTrailers(table);
        return table;
    }

    private void FindObjects(XrefTable table)
    {
        var data = file.Span;
        for (var at = 0; at < data.Length;)
        {
            var next = data[at..].IndexOf("obj"u8);
            if (next < 0) return;
            var word = at + next;
            at = word + 3;
            if (ReadBackwards(data, word) is not { } found) continue;
            table.Set(found.Number, new(XrefKind.InFile, found.Offset, found.Generation));
            NoteStream(data, found.Number, found.Offset, at, table);
        }
    }

    /// <summary>Remembers object streams and takes the trailer of cross-reference streams.</summary>
    private void NoteStream(ReadOnlySpan<byte> data, int number, int offset, int at, XrefTable table)
    {
        var head = data.Slice(at, Math.Min(512, data.Length - at));
        var end = head.IndexOf("stream"u8);
        if (end < 0) return;
        head = head[..end];
        if (head.IndexOf("/ObjStm"u8) >= 0) ObjectStreams.Add((number, offset));
        if (head.IndexOf("/XRef"u8) < 0) return;
        var dictionary = new ObjectParser(data, at, names, limits.Nesting).ReadValue().Dictionary;
        if (dictionary?.Has("Root") == true) table.Trailer = dictionary;
    }

    private void FindTrailers(XrefTable table)
    {
        var data = file.Span;
        for (var at = 0; at < data.Length;)
        {
            var next = data[at..].IndexOf("trailer"u8);
            if (next < 0) return;
            at += next + 7;
            var trailer = new ObjectParser(data, at, names, limits.Nesting).ReadValue().Dictionary;
            if (trailer?.Has("Root") == true) table.Trailer = trailer;
        }
    }

    private static (int Number, int Generation, int Offset)? ReadBackwards(ReadOnlySpan<byte> data, int word)
    {
        var at = word;
        if (!WhiteBefore(data, ref at, least: 0)) return null;
        if (!DigitsBefore(data, ref at, out var generation) || !WhiteBefore(data, ref at, least: 1)) return null;
        if (!DigitsBefore(data, ref at, out var number)) return null;
        return (number, generation, at);
    }

    private static bool WhiteBefore(ReadOnlySpan<byte> data, ref int at, int least)
    {
        var end = at;
        while (at > 0 && end - at < 32 && Characters.IsWhite(data[at - 1])) at--;
        return end - at >= least;
    }

    private static bool DigitsBefore(ReadOnlySpan<byte> data, ref int at, out int value)
    {
        var end = at;
        while (at > 0 && end - at < 10 && Characters.IsDigit(data[at - 1])) at--;
        return Utf8Parser.TryParse(data[at..end], out value, out var used) && used == end - at && used > 0;
    }
}
