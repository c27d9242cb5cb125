using System.IO.Compression;
using System.Text;

namespace Extractor.Ingest.Tests;

/// <summary>Small files made in memory.</summary>
internal static class SampleFiles
{
    /// <summary>A zip archive with these entries.</summary>
    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The header of an OLE compound file and a directory with one stream.</summary>
    public static byte[] Compound(string stream)
    {
        var bytes = new byte[1536];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        name.CopyTo(bytes, 512);
        bytes[512 + 64] = (byte)name.Length;
        return bytes;
    }

    /// <summary>A text in an encoding, with its mark where it has one.</summary>
    public static byte[] Encode(string text, string encoding)
    {
        var target = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        return [.. target.GetPreamble(), .. target.GetBytes(text)];
    }
}
