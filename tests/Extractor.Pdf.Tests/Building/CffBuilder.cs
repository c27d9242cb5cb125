using System.Text;

namespace Extractor.Pdf.Tests.Building;

/// <summary>Writes CFF programs with empty glyphs: names or CIDs, and an encoding.</summary>
internal static class CffBuilder
{
    /// <param name="names">Names of the glyphs after .notdef, all kept as own strings.</param>
    /// <param name="codes">The code of each.</param>
    public static byte[] Named(string[] names, byte[] codes)
    {
        byte[] charset = [0, .. names.SelectMany((_, i) => TrueTypeBuilder.Word(391 + i))];
        byte[] encoding = [0, (byte)codes.Length, .. codes];
        return Build(names, charset, encoding, names.Length + 1, cidKeyed: false);
    }

    /// <summary>A CID-keyed program of the collection Adobe-<paramref name="ordering"/>.</summary>
    public static byte[] Cids(string ordering, int[] cids) =>
        Build(["Adobe", ordering], [0, .. cids.SelectMany(TrueTypeBuilder.Word)], [], cids.Length + 1, cidKeyed: true);

    private static byte[] Build(string[] strings, byte[] charset, byte[] encoding, int glyphs, bool cidKeyed)
    {
        byte[] head = [1, 0, 4, 1];
        var name = Index([Encoding.ASCII.GetBytes("Test")]);
        var texts = Index([.. strings.Select(Encoding.ASCII.GetBytes)]);
        byte[] subroutines = [0, 0];
        var charStrings = Index([.. Enumerable.Repeat(new byte[] { 14 }, glyphs)]);
        // Every operand has five bytes, so the size of the dictionary is known before its offsets are.
        var size = (cidKeyed ? 17 : 0) + (cidKeyed ? 12 : 18);
        var at = head.Length + name.Length + 5 + size + texts.Length + subroutines.Length;
        byte[] ros = cidKeyed ? [.. Operand(391), .. Operand(392), .. Operand(0), 12, 30] : [];
        byte[] encodingEntry = cidKeyed ? [] : [.. Operand(at + charset.Length), 16];
        byte[] top = [.. ros, .. Operand(at), 15, .. encodingEntry, .. Operand(at + charset.Length + encoding.Length), 17];
        return [.. head, .. name, .. Index([top]), .. texts, .. subroutines, .. charset, .. encoding, .. charStrings];
    }

    private static byte[] Operand(int value) => [29, .. TrueTypeBuilder.Long(value)];

    private static byte[] Index(byte[][] items)
    {
        var offsets = new List<byte> { 1 };
        var end = 1;
        foreach (var item in items) offsets.Add((byte)(end += item.Length));
        return [.. TrueTypeBuilder.Word(items.Length), 1, .. offsets, .. items.SelectMany(item => item)];
    }
}
