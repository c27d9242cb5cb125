using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Updating;

/// <summary>New and changed objects, written behind a file with a cross-reference section of their own. Not thread-safe.</summary>
/// <param name="file">The file.</param>
/// <param name="headerOffset">Where its header begins, from where readers count; -1 where it has none.</param>
/// <param name="store">Its objects.</param>
internal sealed class FileUpdate(ReadOnlyMemory<byte> file, int headerOffset, ObjectStore store)
{
    private const int LargestGeneration = 65535;
    private readonly SortedDictionary<int, (int Generation, byte[] Body)> _objects = [];
    private int _next = Math.Max(store.Table.Trailer["Size"].ToInt(), store.Table.Entries.Select(e => e.Key).DefaultIfEmpty().Max() + 1);

    /// <summary>A number that no object has.</summary>
    public PdfReference Reserve()
    {
        if (_next >= store.Limits.Objects) throw new PdfException(PdfFailure.NotExtensible, "No object number is left.");
        return new(_next++, 0);
    }

    /// <summary>Whether the object was replaced already.</summary>
    public bool Has(int number) => _objects.ContainsKey(number);

    /// <summary>What the object was replaced by, or null.</summary>
    public byte[]? Written(int number) => _objects.TryGetValue(number, out var known) ? known.Body : null;

    /// <summary>Adds or replaces an object.</summary>
    public void Set(PdfReference id, byte[] body) => _objects[id.Number] = (id.Generation, body);

    /// <summary>Under which generation a known object is replaced: what it has in the file, none for one out of an object stream.</summary>
    public PdfReference IdOf(int number) =>
        store.Table.TryGet(number, out var entry) && entry.Kind == XrefKind.InFile && entry.Detail <= LargestGeneration ? new(number, entry.Detail) : new(number, 0);

    /// <summary>Writes the file and what is new.</summary>
    public void Write(Stream destination)
    {
        // A file that was scanned has no table to build upon: the new one names all its objects.
        var isWhole = store.IsScanned;
        var entries = new SortedDictionary<int, XrefEntry>();
        if (isWhole)
        {
            foreach (var (number, entry) in store.Table.Entries.Where(e => e.Key > 0 && e.Value.Kind != XrefKind.Free)) entries[number] = entry with { Position = entry.Kind == XrefKind.InFile ? entry.Position - Origin : entry.Position };
        }

        destination.Write(file.Span);
        if (_objects.Count == 0) return;
        var at = (long)file.Length;
        Put("\n"u8);
        foreach (var (number, (generation, body)) in _objects)
        {
            entries[number] = new(XrefKind.InFile, at - Origin, generation);
            Put(ObjectText.Ascii($"{ObjectText.Number(number)} {ObjectText.Number(generation)} obj\n"));
            Put(body);
            Put("\nendobj\n"u8);
        }

        long? previous = isWhole ? null : Start();
        var section = at - Origin;
        if (isWhole ? entries.Values.Any(e => e.Kind == XrefKind.InStream) : !IsClassic(previous!.Value)) PutStream();
        else PutTable();
        Put(ObjectText.Ascii($"startxref\n{ObjectText.Number(section)}\n%%EOF\n"));

        void PutTable()
        {
            if (isWhole) entries[0] = new(XrefKind.Free, 0, LargestGeneration);
            Put(XrefSection.Table(entries));
            Put(ObjectText.Ascii($"trailer\n<< /Size {ObjectText.Number(_next)} {Trailer(previous)}>>\n"));
        }

        void PutStream()
        {
            var id = Reserve();
            entries[id.Number] = new(XrefKind.InFile, section, 0);
            var rows = XrefSection.Rows(entries);
            Put(ObjectText.Ascii($"{ObjectText.Number(id.Number)} 0 obj\n<< /Type /XRef /Size {ObjectText.Number(_next)} {Trailer(previous)}/Index [{XrefSection.Index(entries)}] /W [{XrefSection.Widths}] /Length {ObjectText.Number(rows.Length)} >>\nstream\n"));
            Put(rows);
            Put("\nendstream\nendobj\n"u8);
        }

        void Put(ReadOnlySpan<byte> bytes)
        {
            destination.Write(bytes);
            at += bytes.Length;
        }
    }

    private int Origin => Math.Max(0, headerOffset);

    /// <summary>The place of the newest section as the file gives it.</summary>
    private long Start()
    {
        var lexer = new Lexer(file.Span, new ByteBuffer(16), file.Span.LastIndexOf("startxref"u8) + 9);
        lexer.Next();
        return (long)lexer.Number;
    }

    private bool IsClassic(long start) => BeginsTable(start) || (Origin > 0 && BeginsTable(start + Origin));

    private bool BeginsTable(long offset)
    {
        if (offset >= file.Length) return false;
        var lexer = new Lexer(file.Span, new ByteBuffer(16), (int)offset);
        return lexer.Next() == Token.Keyword && lexer.Word.SequenceEqual("xref"u8);
    }

    /// <summary>What every section says of the document.</summary>
    private string Trailer(long? previous)
    {
        var old = store.Trailer;
        var text = new StringBuilder($"/Root {ObjectText.Reference(Root())} ");
        if (old["Info"].IsReference) text.Append($"/Info {ObjectText.Reference(old["Info"].Reference)} ");
        if (old.Has("Encrypt")) text.Append($"/Encrypt {ObjectText.Value(old["Encrypt"])} ");
        if (store.Resolve(old["ID"]).Array is { Length: > 0 } ids && store.Resolve(ids[0]).Bytes is { } first) text.Append($"/ID [{ObjectText.Bytes(first)} {ObjectText.Bytes(Changed(first))}] ");
        if (previous is { } start) text.Append($"/Prev {ObjectText.Number(start)} ");
        return text.ToString();
    }

    private PdfReference Root()
    {
        var named = store.Trailer["Root"];
        if (named.IsReference && store.Resolve(named).Dictionary?.Has("Pages") == true) return named.Reference;
        foreach (var number in store.Numbers.Reverse())
        {
            if (store.Get(number).Dictionary is { } found && store.Resolve(found["Type"]).Name == "Catalog" && found.Has("Pages")) return IdOf(number);
        }

        throw new PdfException(PdfFailure.NotExtensible, "No catalogue names the pages.");
    }

    /// <summary>The name of this state of the file, made of the old one and what is new.</summary>
    private byte[] Changed(byte[] first)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(first);
        Span<byte> word = stackalloc byte[4];
        foreach (var (number, (_, body)) in _objects)
        {
            BinaryPrimitives.WriteInt32LittleEndian(word, number);
            hash.AppendData(word);
            hash.AppendData(body);
        }

        return hash.GetHashAndReset()[..16];
    }
}
