using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Updating;

/// <summary>The entries of a cross-reference section as a file spells them. Pure and thread-safe.</summary>
internal static class XrefSection
{
    /// <summary>Bytes of a row's three fields in a stream.</summary>
    public const string Widths = "1 5 2";

    private const int RowLength = 8;

    /// <summary>A classic table: rows of twenty bytes under headings for each unbroken range.</summary>
    public static byte[] Table(SortedDictionary<int, XrefEntry> entries)
    {
        var text = new StringBuilder("xref\n");
        foreach (var range in Ranges(entries))
        {
            text.Append(CultureInfo.InvariantCulture, $"{range[0]} {range.Count}\n");
            foreach (var entry in range.Select(number => entries[number]))
                text.Append(CultureInfo.InvariantCulture, $"{entry.Position:D10} {entry.Detail:D5} {(entry.Kind == XrefKind.Free ? 'f' : 'n')} \n");
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>The rows of a stream, not packed.</summary>
    public static byte[] Rows(SortedDictionary<int, XrefEntry> entries)
    {
        var rows = new byte[entries.Count * RowLength];
        var at = 0;
        foreach (var entry in entries.Values)
        {
            BinaryPrimitives.WriteInt64BigEndian(rows.AsSpan(at), ((long)entry.Kind << 56) | (entry.Position << 16) | (uint)Math.Min(entry.Detail, ushort.MaxValue));
            at += RowLength;
        }

        return rows;
    }

    /// <summary>The ranges of a stream: first number and count of each.</summary>
    public static string Index(SortedDictionary<int, XrefEntry> entries) =>
        string.Join(' ', Ranges(entries).Select(range => string.Create(CultureInfo.InvariantCulture, $"{range[0]} {range.Count}")));

    private static List<List<int>> Ranges(SortedDictionary<int, XrefEntry> entries)
    {
        var ranges = new List<List<int>>();
        foreach (var number in entries.Keys)
        {
            if (ranges.Count == 0 || ranges[^1][^1] != number - 1) ranges.Add([]);
            ranges[^1].Add(number);
        }

        return ranges;
    }
}
