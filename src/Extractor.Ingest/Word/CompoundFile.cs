using System.Text;
using Extractor.Core.Diagnostics;

namespace Extractor.Ingest.Word;

/// <summary>The container of old Office files and of encrypted new ones (MS-CFB): it is not read, but what lies inside is told so that the message helps.</summary>
internal static class CompoundFile
{
    /// <summary>Whether the bytes begin as such a container does.</summary>
    public static bool Recognises(ReadOnlySpan<byte> source) => source.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 });

    /// <summary>Why the file cannot be read. Streams are told by their names, which stand in the directory as UTF-16.</summary>
    public static Diagnostic Explain(ReadOnlySpan<byte> source)
    {
        if (source.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0) return WordDiagnostics.Encrypted();
        return source.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? WordDiagnostics.LegacyBinary() : WordDiagnostics.ForeignCompoundFile();
    }
}
