using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Extractor.Annotate.Word;

/// <summary>
/// A document's archive while it is copied. What is not written stays as it is, packed as it was: the SDK's own package would stamp new parts with the clock
/// and refuses documents for links that nobody follows. Not thread-safe.
/// </summary>
internal sealed class WordCopy : IDisposable
{
    // The earliest instant an archive can hold: the same document gives the same bytes.
    private static readonly DateTimeOffset s_instant = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _original;
    private readonly ZipArchive _archive;

    /// <summary>Opens a copy.</summary>
    /// <exception cref="InvalidDataException">The bytes are no archive, or a damaged one.</exception>
    public WordCopy(ReadOnlyMemory<byte> source)
    {
        _bytes.Write(source.Span);
        _bytes.Position = 0;
        _original = new ZipArchive(new MemoryStream(_bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        _archive = new ZipArchive(_bytes, ZipArchiveMode.Update, leaveOpen: true);
    }

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string part) => Find(_original, part) is not null;

    /// <summary>A part's XML as the document has it; null where there is none.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="InvalidDataException">It cannot be unpacked.</exception>
    public XDocument? Read(string part)
    {
        if (Find(_original, part) is not { } entry) return null;
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Writes a part's XML, in place of what it was.</summary>
    /// <exception cref="InvalidDataException">It holds halves of characters, which were read by their numbers and cannot be written.</exception>
    public void Write(string part, XDocument content)
    {
        var entry = Find(_archive, part);
        if (entry is null)
        {
            entry = _archive.CreateEntry(part);
            entry.LastWriteTime = s_instant;
        }

        using var stream = entry.Open();
        stream.SetLength(0);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false });
        try
        {
            content.Save(xml);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidDataException(part, fault);
        }
    }

    /// <summary>Writes the archive.</summary>
    public void Save(Stream destination)
    {
        _archive.Dispose();
        _bytes.Position = 0;
        _bytes.CopyTo(destination);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _original.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Names are compared as the reader does: the first of equal names counts.</summary>
    private static ZipArchiveEntry? Find(ZipArchive archive, string part) =>
        archive.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/').TrimStart('/'), part, StringComparison.OrdinalIgnoreCase));
}
