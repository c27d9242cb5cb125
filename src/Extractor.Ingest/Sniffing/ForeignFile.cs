namespace Extractor.Ingest.Sniffing;

/// <summary>Names the kinds of files that are not read, so that the diagnostic can say what to do with them.</summary>
internal static class ForeignFile
{
    private static readonly (byte[] Magic, string Message)[] Magics =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "reader.foreign-image"), ([0xFF, 0xD8, 0xFF], "reader.foreign-image"), ("GIF87a"u8.ToArray(), "reader.foreign-image"),
        ("GIF89a"u8.ToArray(), "reader.foreign-image"), ([(byte)'I', (byte)'I', 42, 0], "reader.foreign-image"), ([(byte)'M', (byte)'M', 0, 42], "reader.foreign-image"),
        ("Rar!\u001A"u8.ToArray(), "reader.foreign-archive"), ([(byte)'7', (byte)'z', 0xBC, 0xAF], "reader.foreign-archive"), ([0x1F, 0x8B], "reader.foreign-archive"),
        ("{\\rtf"u8.ToArray(), "reader.foreign-text-document"),
    ];

    /// <summary>The id of the message that tells what the file looks like and what to do; <c>reader.unknown-format</c> where it looks like nothing known.</summary>
    public static string Tell(ReadOnlySpan<byte> source)
    {
        if (ZipDirectory.IsZip(source)) return TellZip(source);
        if (CompoundFile.IsCompound(source)) return TellCompound(source);
        if (TellMagic(source) is { } message) return message;
        return MarkupHead.IsXml(MarkupHead.Read(source)) ? "reader.foreign-xml" : "reader.unknown-format";
    }

    /// <summary>Whether the bytes begin like one of these kinds, so that they are no text.</summary>
    public static bool HasMagic(ReadOnlySpan<byte> source) => TellMagic(source) is not null;

    private static string? TellMagic(ReadOnlySpan<byte> source)
    {
        foreach (var (magic, message) in Magics)
        {
            if (source.StartsWith(magic)) return message;
        }

        // "BM" alone may begin a text; a bitmap has four reserved zero bytes after its size.
        var isBitmap = source.Length > 10 && source.StartsWith("BM"u8) && source[6..10].IndexOfAnyExcept((byte)0) < 0;
        return isBitmap ? "reader.foreign-image" : null;
    }

    private static string TellZip(ReadOnlySpan<byte> source)
    {
        foreach (var item in ZipDirectory.Items(source))
        {
            if (item.Name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) return "reader.foreign-spreadsheet";
            if (item.Name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) return "reader.foreign-presentation";
            if (item.Name.Equals("OFD.xml", StringComparison.OrdinalIgnoreCase)) return "reader.foreign-ofd";
            if (item.Name is not "mimetype") continue;
            var kind = ZipDirectory.ReadText(source, item);
            if (kind.Contains("opendocument.text", StringComparison.Ordinal)) return "reader.foreign-text-document";
            if (kind.Contains("opendocument.spreadsheet", StringComparison.Ordinal)) return "reader.foreign-spreadsheet";
            if (kind.Contains("opendocument.presentation", StringComparison.Ordinal)) return "reader.foreign-presentation";
        }

        return "reader.foreign-archive";
    }

    private static string TellCompound(ReadOnlySpan<byte> source) =>
        CompoundFile.HasStream(source, "WordDocument") ? "reader.foreign-text-document"
        : CompoundFile.HasStream(source, "Workbook") || CompoundFile.HasStream(source, "Book") ? "reader.foreign-spreadsheet"
        : CompoundFile.HasStream(source, "PowerPoint Document") ? "reader.foreign-presentation"
        : "reader.unknown-format";
}
