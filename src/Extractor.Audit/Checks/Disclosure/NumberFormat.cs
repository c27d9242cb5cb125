using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Narrative;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Numbers of statements and of running text that are damaged in print, and formulas that have lost their sign of equality.</summary>
public sealed partial class NumberFormat : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS104", "number-format", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var fact in report.Facts)
        {
            if (fact.Quantity.Number.IsSound) continue;
            yield return new Observation(fact.Quantity.Place, [fact.Key], [("subject", fact.Quantity.Name)]);
        }

        foreach (var observation in InText(report).Concat(Formulas(report))) yield return observation;
    }

    private static IEnumerable<Observation> InText(Report report)
    {
        foreach (var sentence in report.Sentences)
        {
            foreach (var number in sentence.Numbers.Where(n => IsDamaged(sentence, n)))
            {
                var block = (TextBlock)report.Document.Blocks[sentence.Block];
                var span = number.Token.Span;
                yield return new Observation(new Provenance(report.Document.Id, sentence.Block, span, span.Of(block.Text), Page: PageSegment.Locate(block.Segments, span)), [number.Token.Number.Raw], [])
                {
                    Variant = "text",
                    Confidence = 0.8m,
                };
            }
        }
    }

    // White space inside comes from recognition; where commas part clauses, one before a number has lost no digits.
    private static bool IsDamaged(Sentence sentence, NarrativeNumber number)
    {
        var printed = number.Token.Number;
        if (printed.Unit.Dimension is not (Dimension.Money or Dimension.Ratio) || printed.Raw.Any(char.IsWhiteSpace)) return false;
        return printed.Flaws is NumberFlaws.MisplacedSeparator or NumberFlaws.SeveralPoints || (printed.Flaws == NumberFlaws.LostLeadingDigits && !CommaBetweenWords().IsMatch(sentence.Text));
    }

    private static IEnumerable<Observation> Formulas(Report report)
    {
        foreach (var table in report.Forms.Select(f => f.Table.Table).DistinctBy(t => t.Index))
        {
            foreach (var cell in table.Cells)
            {
                foreach (Match match in FormulaWithoutEquality().Matches(cell.Text))
                {
                    var span = new CharSpan(match.Index, match.Index + match.Length);
                    yield return new Observation(
                        new Provenance(report.Document.Id, table.Block, span, match.Value, new CellAddress(table.Index, cell.Row, cell.Column, "", ""), PageSegment.Locate(cell.Segments, span)),
                        ["formula", match.Groups["name"].Value], [("name", match.Groups["name"].Value), ("mark", match.Groups["mark"].Value)])
                    {
                        Variant = "formula",
                    };
                }
            }
        }
    }

    [GeneratedRegex(@"[\u4e00-\u9fff],\s*[\u4e00-\u9fff]")]
    private static partial Regex CommaBetweenWords();

    // A difference has a name before it (偏差率=完成率-（…）): only a formula that begins with the rate itself lacks its sign.
    [GeneratedRegex(@"(?<=^|[。；;\n]\s*)(?<name>[\u4e00-\u9fff“”""（）()]{2,24}(?:率|比|度))\s*(?<mark>[-－—–])\s*[（(\[【][^\n=＝]{2,80}?[/÷／][^\n=＝]{2,80}?[)）\]】]\s*[×xX*＊]\s*100\s*[%％]")]
    private static partial Regex FormulaWithoutEquality();
}
