using System.Buffers;
using System.Text;

namespace Extractor.Ingest.Html;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of more than one byte.</param>
/// <param name="Broken">Ill-formed ones.</param>
internal readonly record struct Utf8Evidence(int Sequences, int Broken)
{
    private const int SampleLength = 1 << 20;

    /// <summary>Counts over the first megabyte.</summary>
    public static Utf8Evidence Of(ReadOnlySpan<byte> source)
    {
        var rest = source[..Math.Min(source.Length, SampleLength)];
        var sequences = 0;
        var broken = 0;
        while (true)
        {
            var ascii = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            rest = rest[ascii..];
            var status = Rune.DecodeFromUtf8(rest, out _, out var used);
            if (status == OperationStatus.Done) sequences++;
            else if (status == OperationStatus.NeedMoreData) break;
            else broken++;
            rest = rest[used..];
        }

        return new Utf8Evidence(sequences, broken);
    }
}
