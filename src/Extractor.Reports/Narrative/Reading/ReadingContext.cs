using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>What the reading of one passage needs to know of the report, and what passages hand on to the next.</summary>
internal sealed class ReadingContext(Report report, FieldPrecision precision)
{
    private const int ShortestOwnName = 3;

    private readonly string _ownName = FoldedText.Of(report.Entity ?? "").Text.Split('（')[0];

    /// <summary>The report's year, or null.</summary>
    public int? FiscalYear => report.FiscalYear;

    /// <summary>The subject a short line without numbers has set for the passage behind it; empty where none has.</summary>
    public string CarriedSubject { get; set; } = "";

    /// <summary>A list that a passage has opened and not begun (主要用于以下方面：), or null.</summary>
    public OpenComposition? CarriedComposition { get; set; }

    /// <summary>Whether the passage being read has added a part to <see cref="CarriedComposition"/>.</summary>
    public bool CarriedCompositionGrew { get; set; }

    /// <summary>The words without the report's own department in front of them: 教育局收入总计 is 收入总计. A name that stands alone remains.</summary>
    public string WithoutOwnName(string words)
    {
        for (var from = 0; from + ShortestOwnName <= _ownName.Length; from++)
        {
            var name = _ownName.AsSpan(from);
            if (words.Length > name.Length + 1 && words.AsSpan().StartsWith(name, StringComparison.Ordinal)) return words[name.Length..];
        }

        return words;
    }

    /// <summary>A printed number as it takes part in claims.</summary>
    public Quantity Quantity(Passage passage, string name, PrintedNumber number, CharSpan span, Unit? unit = null)
    {
        var counted = unit ?? number.Unit;
        var exact = counted.Dimension is Dimension.Count or Dimension.None or Dimension.Score;
        return new Quantity(name, number, counted, passage.Locate(report.Document, span))
        {
            Decimals = precision.DecimalsOf(number with { Unit = counted }),
            Exactness = exact ? Exactness.Exact : Exactness.Rounded,
        };
    }
}
