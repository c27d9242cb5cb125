using System.IO.Compression;
using System.Text;

namespace Extractor.Pipeline.Tests.Inputs;

/// <summary>Makes archives.</summary>
internal static class Zip
{
    public static byte[] Of(params (string Name, string Text)[] entries) => Of(null, [.. entries.Select(e => (e.Name, Encoding.UTF8.GetBytes(e.Text)))]);

    public static byte[] Of(Encoding? names, params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The same archive with the flag of encryption set on every entry.</summary>
    public static byte[] Encrypted(byte[] archive)
    {
        var bytes = archive.ToArray();
        for (var i = 0; i + 10 < bytes.Length; i++)
        {
            if (bytes.AsSpan(i).StartsWith("PK\u0003\u0004"u8)) bytes[i + 6] |= 1;
            if (bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8)) bytes[i + 8] |= 1;
        }

        return bytes;
    }
}
