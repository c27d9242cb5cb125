using System.Text;

namespace Extractor.Ingest.Sniffing;

/// <summary>Tells what an OLE compound file (.doc, .xls, an encrypted .docx) holds by the names in its directory. Never throws.</summary>
internal static class CompoundFile
{
    /// <summary>Whether the bytes begin like a compound file.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> source) => source.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Whether a stream of this name stands in the directory.</summary>
    /// <remarks>A directory entry is 128 bytes on a 128-byte border: the name in UTF-16, and at byte 64 its length in bytes, terminator included.</remarks>
    public static bool HasStream(ReadOnlySpan<byte> source, string name)
    {
        var bytes = Encoding.Unicode.GetBytes(name + '\0');
        var at = 0;
        while (at < source.Length)
        {
            var step = source[at..].IndexOf(bytes);
            if (step < 0) return false;
            at += step;
            if (at % 128 == 0 && at + 128 <= source.Length && source[at + 64] == bytes.Length && source[at + 65] == 0) return true;
            at++;
        }

        return false;
    }
}
