using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>Undoes the filters of a stream one after another; picture encodings are left as they are.</summary>
internal static class StreamUnpacker
{
    private const int MostFilters = 16;

    /// <param name="packed">The stream's bytes, decrypted.</param>
    /// <param name="resolve">Follows references in the dictionary.</param>
    public static Unpacked Unpack(PdfStream stream, ReadOnlyMemory<byte> packed, Func<PdfValue, PdfValue> resolve, UnpackBudget budget)
    {
        var filters = Either(stream.Dictionary, "Filter", "F", resolve);
        var parameters = Either(stream.Dictionary, "DecodeParms", "DP", resolve);
        if (filters.Name is { } only) return Apply(only, packed, (parameters.Array is { Length: > 0 } list ? resolve(list[0]) : parameters).Dictionary, resolve, budget);
        if (filters.Array is not { } chain) return new(packed);
        var result = new Unpacked(packed);
        for (var i = 0; i < chain.Length && i < MostFilters; i++)
        {
            var parameter = parameters.Array is { } several ? (i < several.Length ? resolve(several[i]).Dictionary : null) : parameters.Dictionary;
            var step = Apply(resolve(chain[i]).Name ?? "", result.Data, parameter, resolve, budget);
            result = step with { Problem = result.Problem ?? step.Problem, Detail = result.Problem is null ? step.Detail : result.Detail };
            if (result.ImageFilter is not null) break;
        }

        return result;
    }

    private static PdfValue Either(PdfDictionary dictionary, string name, string shortName, Func<PdfValue, PdfValue> resolve)
    {
        var value = resolve(dictionary[name]);
        // The short form is for inline pictures; /F of a stream names an external file.
        return value.IsNull ? resolve(dictionary[shortName]) : value;
    }

    private static Unpacked Apply(string filter, ReadOnlyMemory<byte> data, PdfDictionary? parameters, Func<PdfValue, PdfValue> resolve, UnpackBudget budget)
    {
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                return Predict(FlateFilter.Decode(data, budget), parameters, resolve, budget);
            case "LZWDecode" or "LZW":
                var early = parameters is null || resolve(parameters["EarlyChange"]).ToInt(1) != 0;
                return Predict(LzwFilter.Decode(data.Span, early, budget.For(data.Length)), parameters, resolve, budget);
            case "ASCII85Decode" or "A85":
                return Spend(Ascii85Filter.Decode(data.Span, budget.Next), budget);
            case "ASCIIHexDecode" or "AHx":
                return Spend(AsciiHexFilter.Decode(data.Span), budget);
            case "RunLengthDecode" or "RL":
                return Spend(RunLengthFilter.Decode(data.Span, budget.Next), budget);
            case "Crypt":
                return new(data);
            case "DCTDecode" or "DCT" or "JPXDecode" or "CCITTFaxDecode" or "CCF" or "JBIG2Decode":
                return new(data, filter);
            default:
                return new(ReadOnlyMemory<byte>.Empty, null, PdfProblems.FilterUnknown, $"Unknown filter {filter}.");
        }
    }

    private static Unpacked Spend(Unpacked step, UnpackBudget budget)
    {
        budget.Spend(step.Data.Length);
        return step;
    }

    private static Unpacked Predict(Unpacked step, PdfDictionary? parameters, Func<PdfValue, PdfValue> resolve, UnpackBudget budget)
    {
        budget.Spend(step.Data.Length);
        if (parameters is null) return step;
        var predictor = resolve(parameters["Predictor"]).ToInt(1);
        if (predictor <= 1) return step;
        var layout = new PredictorLayout(
            resolve(parameters["Colors"]).ToInt(1), resolve(parameters["BitsPerComponent"]).ToInt(8), resolve(parameters["Columns"]).ToInt(1));
        if (!layout.IsPossible) return step with { Problem = PdfProblems.StreamDamaged, Detail = "Impossible predictor parameters." };
        return step with { Data = predictor == 2 ? TiffPredictor.Decode(step.Data, layout) : PngPredictor.Decode(step.Data.Span, layout) };
    }
}
