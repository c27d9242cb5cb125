using Extractor.Core.Documents;
using Extractor.Ingest.Sniffing;
using Extractor.Ingest.Text;

namespace Extractor.Ingest;

/// <summary>Tells a format from the bytes alone.</summary>
public static class FormatSniffer
{
    /// <summary>The format, or <see cref="FileFormat.Unknown"/>. Pure and thread-safe; never throws.</summary>
    /// <remarks>A docx under a password is <see cref="FileFormat.Word"/> too: its reader says what is wrong with it.</remarks>
    /// <param name="source">The whole file (an archive is told by its directory, which stands at the end).</param>
    public static FileFormat Sniff(ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty) return FileFormat.Unknown;
        if (ZipDirectory.IsZip(source)) return IsWord(source) ? FileFormat.Word : FileFormat.Unknown;
        if (CompoundFile.IsCompound(source)) return CompoundFile.HasStream(source, "EncryptedPackage") ? FileFormat.Word : FileFormat.Unknown;
        if (IsPdf(source)) return FileFormat.Pdf;
        if (ForeignFile.HasMagic(source)) return FileFormat.Unknown;
        var head = MarkupHead.Read(source);
        if (MarkupHead.IsMime(head)) return FileFormat.Mhtml;
        if (MarkupHead.IsHtml(head)) return FileFormat.Html;
        return !MarkupHead.IsXml(head) && TextEncoding.Detect(source) is not null ? FileFormat.Text : FileFormat.Unknown;
    }

    private static bool IsWord(ReadOnlySpan<byte> source)
    {
        foreach (var item in ZipDirectory.Items(source))
        {
            if (item.Name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) return true;
            if (item.Name is "[Content_Types].xml" && NamesWordPart(ZipDirectory.ReadText(source, item))) return true;
        }

        return false;
    }

    // The main part may have any name; its content type is one of word's.
    private static bool NamesWordPart(string contentTypes) =>
        contentTypes.Contains("wordprocessingml.document.main+xml", StringComparison.OrdinalIgnoreCase)
        || contentTypes.Contains("wordprocessingml.template.main+xml", StringComparison.OrdinalIgnoreCase)
        || contentTypes.Contains("ms-word.document.macroEnabled.main+xml", StringComparison.OrdinalIgnoreCase);

    // The header may stand behind some junk (ISO 32000-1, annex H.3.4.1).
    private static bool IsPdf(ReadOnlySpan<byte> source)
    {
        var at = source[..Math.Min(source.Length, 1024)].IndexOf("%PDF-"u8);
        return at >= 0 && at + 5 < source.Length && char.IsAsciiDigit((char)source[at + 5]);
    }
}
