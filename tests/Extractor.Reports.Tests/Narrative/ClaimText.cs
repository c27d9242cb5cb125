using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Narrative;

/// <summary>Writes the claims of a text, one a line, for people to review.</summary>
internal static class ClaimText
{
    public static ImmutableArray<Claim> Claims(IClaimProducer producer, params string[] paragraphs)
    {
        var model = FrameText.Model(paragraphs);
        var builder = new DocumentBuilder();
        foreach (var paragraph in paragraphs) builder.Paragraph(paragraph);
        return [.. producer.Produce(new Report(builder.Build()) { FiscalYear = 2023, Narrative = model, Sentences = model.Sentences })];
    }

    public static string Of(IClaimProducer producer, params string[] paragraphs) => string.Join('\n', Claims(producer, paragraphs)
        .Select(c => $"{c.Check} {c.Stated.Number.Raw} {(c.Relation == Relation.Equal ? "=" : c.Relation)} {Formula(c.Formula)}"));

    private static string Formula(Expression expression) => expression switch
    {
        OperandExpression o => o.Quantity.Number.Raw,
        ConstantExpression c => c.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        SumExpression s => string.Join(" + ", s.Terms.Select(Formula)),
        DifferenceExpression d => $"{Formula(d.Minuend)} - {Formula(d.Subtrahend)}",
        ProductExpression p => $"{Formula(p.Left)} x {Formula(p.Right)}",
        QuotientExpression q => $"{Formula(q.Numerator)} / {Formula(q.Denominator)}",
        ChangeRateExpression r => $"growth({Formula(r.Current)}, {Formula(r.Base)})",
        AbsoluteExpression a => $"|{Formula(a.Inner)}|",
        MinimumExpression m => $"min({Formula(m.Left)}, {Formula(m.Right)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };
}
