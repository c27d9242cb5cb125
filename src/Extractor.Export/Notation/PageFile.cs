using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Export.Notation;

/// <summary>Names and anchors of the tick-and-tie pages, shared by every output that points at them.</summary>
public static class PageFile
{
    private const int LongestSlug = 40;

    /// <summary>
    /// Path of a document's page in the output folder. ASCII only, because programs disagree on how a link spells anything else: what the name has of Latin letters
    /// and digits, and a hash of the whole path.
    /// </summary>
    public static string Path(string documentPath) => "pages/" + Name(documentPath);

    /// <summary>The file name alone.</summary>
    public static string Name(string documentPath)
    {
        ArgumentNullException.ThrowIfNull(documentPath);
        var slug = new StringBuilder();
        foreach (var letter in documentPath[(documentPath.LastIndexOf('/') + 1)..])
        {
            if (slug.Length == LongestSlug) break;
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return $"{slug}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documentPath)))[..10]}.html";
    }

    /// <summary>Anchor of a finding on its document's page, by its index in the document.</summary>
    public static string Finding(int index) => "f" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Anchor of a printed number, by its index in the document.</summary>
    public static string Number(int index) => "n" + index.ToString(CultureInfo.InvariantCulture);
}
