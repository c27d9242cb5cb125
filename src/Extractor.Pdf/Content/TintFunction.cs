using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>The functions that mix the inks of a colour: samples (nearest one), powers and stitched ones. PostScript functions are not run.</summary>
internal abstract class TintFunction
{
    private const int MostNesting = 8;

    public abstract double[]? Apply(double[] input);

    /// <summary>Reads a function; null for kinds that are not run.</summary>
    public static TintFunction? Read(PdfValue entry, ObjectStore store, int depth = 0)
    {
        var value = store.Resolve(entry);
        if (value.Dictionary is not { } dictionary || depth > MostNesting) return null;
        return store.Resolve(dictionary["FunctionType"]).ToInt(-1) switch
        {
            0 when value.Stream is { } stream => Sampled.Read(stream, store),
            2 => new Power(
                Numbers(dictionary["C0"], store) is { Length: > 0 } low ? low : [0], Numbers(dictionary["C1"], store) is { Length: > 0 } high ? high : [1],
                store.Resolve(dictionary["N"]) is { Kind: PdfKind.Number } n ? n.Number : 1),
            3 => Stitched.Read(dictionary, store, depth),
            _ => null,
        };
    }

    private static double[] Numbers(PdfValue entry, ObjectStore store) =>
        store.Resolve(entry).Array is { } items ? Array.ConvertAll(items, item => store.Resolve(item).Number) : [];

    private sealed class Power(double[] low, double[] high, double exponent) : TintFunction
    {
        public override double[]? Apply(double[] input)
        {
            if (input.Length == 0) return null;
            var share = exponent == 1 ? input[0] : Math.Pow(Math.Clamp(input[0], 0, 1), exponent);
            var output = new double[Math.Min(low.Length, high.Length)];
            for (var i = 0; i < output.Length; i++) output[i] = low[i] + (share * (high[i] - low[i]));
            return output;
        }
    }

    private sealed class Stitched(TintFunction?[] parts, double[] bounds, double[] domain) : TintFunction
    {
        public static Stitched? Read(PdfDictionary dictionary, ObjectStore store, int depth)
        {
            if (store.Resolve(dictionary["Functions"]).Array is not { Length: > 0 and <= 64 } items) return null;
            var parts = Array.ConvertAll(items, item => TintFunction.Read(item, store, depth + 1));
            return new(parts, Numbers(dictionary["Bounds"], store), Numbers(dictionary["Domain"], store));
        }

        public override double[]? Apply(double[] input)
        {
            if (input.Length == 0) return null;
            var part = 0;
            while (part < bounds.Length && part < parts.Length - 1 && input[0] >= bounds[part]) part++;
            var from = part > 0 ? bounds[part - 1] : domain.Length > 0 ? domain[0] : 0;
            var to = part < bounds.Length ? bounds[part] : domain.Length > 1 ? domain[1] : 1;
            return parts[part]?.Apply([to > from ? (input[0] - from) / (to - from) : 0]);
        }
    }

    private sealed class Sampled(byte[] samples, int[] sizes, int outputs, int bits, double[] decode) : TintFunction
    {
        public static Sampled? Read(PdfStream stream, ObjectStore store)
        {
            var sizes = Array.ConvertAll(Numbers(stream.Dictionary["Size"], store), PdfValue.Saturate);
            var range = Numbers(stream.Dictionary["Range"], store);
            var bits = store.Resolve(stream.Dictionary["BitsPerSample"]).ToInt();
            if (bits is not (8 or 16) || sizes.Length is 0 or > 8 || range.Length < 2 || Array.Exists(sizes, size => size is < 1 or > 65_536)) return null;
            var decode = Numbers(stream.Dictionary["Decode"], store) is { Length: > 1 } own ? own : range;
            return new(store.Unpack(stream).Data.ToArray(), sizes, range.Length / 2, bits, decode);
        }

        public override double[]? Apply(double[] input)
        {
            long index = 0, step = 1;
            for (var i = 0; i < sizes.Length && i < input.Length; i++)
            {
                index += step * (long)Math.Round(Math.Clamp(input[i], 0, 1) * (sizes[i] - 1));
                step = Math.Min(step * sizes[i], int.MaxValue);
            }

            var output = new double[outputs];
            for (var i = 0; i < outputs; i++)
            {
                var at = ((index * outputs) + i) * (bits / 8);
                if (at >= samples.Length || (2 * i) + 1 >= decode.Length) return null;
                output[i] = decode[2 * i] + (samples[(int)at] / 255.0 * (decode[(2 * i) + 1] - decode[2 * i]));
            }

            return output;
        }
    }
}
