using System.Security.Cryptography;
using System.Text;

namespace Extractor.Audit.Findings;

/// <summary>Identity of a finding between runs: document, check and the facts concerned, never a position. Pure and thread-safe.</summary>
internal static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits.</summary>
    /// <param name="document">Input path.</param>
    /// <param name="check">Name of the check.</param>
    /// <param name="keys">Names of the facts concerned.</param>
    /// <param name="occurrence">0 for the first finding with these, counted up for further ones.</param>
    public static string Of(string document, string check, IEnumerable<string> keys, int occurrence)
    {
        var text = string.Join('\u001f', [document, check, .. keys, .. occurrence == 0 ? Array.Empty<string>() : [$"#{occurrence}"]]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
