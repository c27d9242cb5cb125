using System.Security.Cryptography;
using System.Text;

namespace Extractor.Export.Notation;

/// <summary>Names of the files that belong to one document.</summary>
public static class DocumentFile
{
    private const int LongestSegment = 120;
    private const string Forbidden = "<>:\"|?*\\#%";

    /// <summary>
    /// The document's path made safe as a path inside an output folder, without an ending: no rooted or parent segments, no characters a file system or a link
    /// would stumble over. Two different documents never share one: where the path had to be changed, a hash of the original is added.
    /// </summary>
    /// <param name="documentPath">Input path, <c>/</c>-separated.</param>
    public static string Stem(string documentPath)
    {
        ArgumentNullException.ThrowIfNull(documentPath);
        var segments = documentPath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Safe).ToArray();
        var safe = segments.Length == 0 ? "_" : string.Join('/', segments);
        if (string.Equals(safe, documentPath, StringComparison.Ordinal)) return safe;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documentPath)));
        return $"{safe}~{hash[..8]}";
    }

    private static string Safe(string segment)
    {
        var text = new StringBuilder(segment.Length);
        var bytes = 0;
        foreach (var rune in segment.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestSegment) break;
            var isBad = Rune.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));
            text.Append(isBad ? "_" : rune.ToString());
        }

        var safe = text.ToString().TrimEnd('.', ' ');
        return safe.Length == 0 ? "_" : safe;
    }
}
