using Extractor.Pdf.Filters;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Reads the chain of cross-reference sections, newest first: classic tables, streams, and both together (hybrid).</summary>
internal sealed class XrefReader(ReadOnlyMemory<byte> file, int headerOffset, NameTable names, PdfLimits limits)
{
    private const int MostSections = 4096;
    private readonly HashSet<long> _seen = [];
    private readonly Queue<long> _pending = new();

    /// <summary>The table; null where it is missing or breaks off, so that the file must be scanned.</summary>
    public XrefTable? Read()
    {
        if (FindStart() is not { } start) return null;
        var table = new XrefTable(limits.Objects);
        _pending.Enqueue(start);
        while (_pending.TryDequeue(out var offset))
        {
            if (!_seen.Add(offset)) continue;
            if (_seen.Count > MostSections || !ReadSection(offset, table)) return null;
        }

        return table.Trailer.Has("Root") ? table : null;
    }

    private long? FindStart()
    {
        var at = file.Span.LastIndexOf("startxref"u8);
        if (at < 0) return null;
        var lexer = new Lexer(file.Span, new ByteBuffer(16), at + 9);
        return lexer.Next() == Token.Number && lexer.Number > 0 ? (long)Math.Min(lexer.Number, long.MaxValue / 2) : null;
    }

    private bool ReadSection(long offset, XrefTable table) =>
        ReadSectionAt(offset, table) || (headerOffset > 0 && ReadSectionAt(offset + headerOffset, table));

    private bool ReadSectionAt(long offset, XrefTable table)
    {
        if (offset < 0 || offset >= file.Length) return false;
        var lexer = new Lexer(file.Span, new ByteBuffer(16), (int)offset);
        var token = lexer.Next();
        if (token == Token.Keyword && lexer.Word.SequenceEqual("xref"u8)) return ReadClassic(lexer.Position, table);
        return token == Token.Number && ReadStream((int)offset, table);
    }

    private bool ReadClassic(int position, XrefTable table)
    {
        var lexer = new Lexer(file.Span, new ByteBuffer(16), position);
        var free = new List<(int Number, XrefEntry Entry)>();
        while (true)
        {
            var token = lexer.Next();
            if (token == Token.Keyword && lexer.Word.SequenceEqual("trailer"u8)) break;
            if (token != Token.Number) return false;
            var first = PdfValue.Saturate(lexer.Number);
            if (lexer.Next() != Token.Number) return false;
            var count = PdfValue.Saturate(lexer.Number);
            if (!ReadSubsection(ref lexer, first, count, table, free)) return false;
        }

        var parser = new ObjectParser(file.Span, lexer.Position, names, limits.Nesting);
        if (parser.ReadValue().Dictionary is not { } trailer) return false;
        if (trailer["XRefStm"] is { Kind: PdfKind.Number } hybrid) _ = ReadSection((long)hybrid.Number, table);
        // Only now: a hybrid file marks as free what older readers shall not see and tells its place in the stream.
        foreach (var (number, entry) in free) table.AddOlder(number, entry);
        return Follow(trailer, table);
    }

    private static bool ReadSubsection(ref Lexer lexer, int first, int count, XrefTable table, List<(int Number, XrefEntry Entry)> free)
    {
        for (var i = 0; i < count; i++)
        {
            var back = lexer;
            if (lexer.Next() != Token.Number)
            {
                lexer = back;
                return true;
            }

            var offset = lexer.Number;
            if (lexer.Next() != Token.Number || !lexer.IsInteger) return false;
            var generation = PdfValue.Saturate(lexer.Number);
            if (lexer.Next() != Token.Keyword) return false;
            var isFree = lexer.Word is [(byte)'f', ..];
            // Some writers begin the first table at 1 although its first entry is the head of the free list, object 0.
            if (i == 0 && first == 1 && isFree && generation == 65535) first = 0;
            if ((long)first + i > int.MaxValue) return false;
            if (isFree) free.Add((first + i, new(XrefKind.Free, 0, generation)));
            else table.AddOlder(first + i, new(XrefKind.InFile, (long)Math.Min(offset, 1e15), generation));
        }

        return true;
    }

    private bool ReadStream(int offset, XrefTable table)
    {
        if (IndirectObject.Read(file, offset, names, limits.Nesting, null, null)?.Value.Stream is not { } stream) return false;
        if (stream.Dictionary["W"].Array is not { Length: >= 3 } widths) return false;
        var budget = new UnpackBudget(limits);
        var data = StreamUnpacker.Unpack(stream, stream.Packed, static value => value, budget).Data.Span;
        int a = Width(widths[0]), b = Width(widths[1]), c = Width(widths[2]);
        var size = a + b + c;
        if (size == 0) return false;
        var index = stream.Dictionary["Index"].Array ?? [PdfValue.From(0, true), stream.Dictionary["Size"]];
        for (var pair = 0; pair + 1 < index.Length; pair += 2)
        {
            var first = index[pair].ToInt();
            var count = index[pair + 1].ToInt();
            for (var i = 0; i < count && data.Length >= size; i++, data = data[size..])
            {
                if ((long)first + i > int.MaxValue) break;
                AddEntry(table, first + i, a == 0 ? 1 : BigEndian(data[..a]), BigEndian(data.Slice(a, b)), BigEndian(data.Slice(a + b, c)));
            }
        }

        return Follow(stream.Dictionary, table);
    }

    private static void AddEntry(XrefTable table, int number, long kind, long second, long third)
    {
        if (kind is < 0 or > 2) return;
        table.AddOlder(number, new((XrefKind)kind, second, (int)Math.Min(third, int.MaxValue)));
    }

    private bool Follow(PdfDictionary trailer, XrefTable table)
    {
        if (!table.Trailer.Has("Root")) table.Trailer = trailer;
        if (trailer["Prev"] is { Kind: PdfKind.Number, Number: > 0 and < 1e15 } previous) _pending.Enqueue((long)previous.Number);
        return true;
    }

    private static int Width(PdfValue value) => Math.Clamp(value.ToInt(), 0, 8);

    private static long BigEndian(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var part in bytes) value = unchecked((value << 8) | part);
        return value & long.MaxValue;
    }
}
