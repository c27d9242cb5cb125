namespace Extractor.Pdf.Content;

/// <summary>The operators of page content as numbers: their letters, the first lowest.</summary>
internal static class Operators
{
    private static readonly HashSet<int> Known = new[]
        {
            "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP", "EI", "EMC", "ET", "EX", "f", "F",
            "f*", "G", "g", "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc",
            "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"",
        }
        .Select(name => Code(System.Text.Encoding.ASCII.GetBytes(name))).ToHashSet();

    public static int Code(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0],
        2 => word[0] | (word[1] << 8),
        3 => word[0] | (word[1] << 8) | (word[2] << 16),
        _ => 0,
    };

    public static bool IsKnown(ReadOnlySpan<byte> word) => Known.Contains(Code(word));
}
