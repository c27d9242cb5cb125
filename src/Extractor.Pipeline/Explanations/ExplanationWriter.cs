using System.Globalization;
using System.Text;
using Extractor.Audit.Derivations;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export.Notation;

namespace Extractor.Pipeline.Explanations;

/// <summary>Writes a finding's arithmetic for people: every number with its place and range, the formula filled in, the verdict, the causes that were tried. Thread-safe.</summary>
internal sealed class ExplanationWriter(MessageTable messages, Language language)
{
    private const int QuoteLength = 60;

    /// <summary>The explanation, lines ended by line feeds.</summary>
    public string Write(Finding finding)
    {
        var text = new StringBuilder();
        var title = messages.Contains($"check.{finding.Check}.title") ? Say($"check.{finding.Check}.title") : finding.Check;
        text.Append(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Check}  {title}\n");
        text.Append(CultureInfo.InvariantCulture, $"{finding.Id}  {Say("export.severity." + Kebab.Of(finding.Severity))}  {Say("explain.confidence", ("value", Figures.Plain(finding.Confidence)))}\n");
        text.Append(CultureInfo.InvariantCulture, $"{finding.Document}\n{finding.Message}\n");
        if (!finding.AlsoIn.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"{Say("series.also-in", ("paths", string.Join(", ", finding.AlsoIn)))}\n");
        if (finding.Root is { } root) text.Append(CultureInfo.InvariantCulture, $"{Say("explain.root", ("root", root))}\n");
        if (finding.Derivation is { } derivation) Arithmetic(text, finding, derivation);
        else Places(text, finding);
        return text.ToString();
    }

    private void Arithmetic(StringBuilder text, Finding finding, Derivation derivation)
    {
        Head(text, "explain.stated");
        Operand(text, "", derivation.Operands[0]);
        Head(text, "explain.operands");
        for (var i = 1; i < derivation.Operands.Length; i++) Operand(text, $"#{Number(i)} ", derivation.Operands[i]);
        Head(text, "explain.arithmetic");
        text.Append(CultureInfo.InvariantCulture, $"  {StepWords.Write(derivation.Formula, derivation.Operands, named: true)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {StepWords.Write(derivation.Formula, derivation.Operands, named: false)}\n");
        if (finding.Computed is { } computed) Result(text, finding, derivation, computed);
        Head(text, "explain.verdict");
        text.Append(CultureInfo.InvariantCulture, $"  {Say("explain.verdict." + Kebab.Of(finding.Verdict))}：{Verdict(finding, derivation)}\n");
        if (!derivation.Suspects.IsEmpty)
        {
            var names = string.Join(", ", derivation.Suspects.Select(s => $"{(s == 0 ? Say("explain.stated") : "#" + Number(s))} {derivation.Operands[s].Name} {Printed(derivation.Operands[s])}"));
            text.Append(CultureInfo.InvariantCulture, $"  {Say(derivation.Suspects.Length == 1 ? "explain.suspect" : "explain.suspects", ("names", names))}\n");
        }

        Causes(text, finding, derivation);
    }

    private void Result(StringBuilder text, Finding finding, Derivation derivation, ComputedValue computed)
    {
        var unit = finding.Stated?.Unit ?? "";
        text.Append(CultureInfo.InvariantCulture, $"  {Say("explain.result", ("value", Short(computed.Value) + unit), ("low", Short(computed.Low) + unit), ("high", Short(computed.High) + unit))}\n");
        if (derivation.Tolerance != "tail") return;
        var scale = derivation.Operands[0].Scale;
        var terms = derivation.Operands.Skip(1).Where(o => o is { IsExact: false, Value: not 0 }).ToList();
        var slack = terms.Sum(o => (o.High - o.Low) / 2 * o.Scale) / scale;
        text.Append(CultureInfo.InvariantCulture, $"  {Say("explain.tail", ("terms", Number(terms.Count)), ("slack", Figures.Plain(slack)), ("low", Short(computed.Value - slack) + unit), ("high", Short(computed.Value + slack) + unit))}\n");
    }

    private string Verdict(Finding finding, Derivation derivation)
    {
        if (derivation.Explanation is { } explanation) return Say("explain.explained", ("formula", StepWords.Write(explanation, derivation.Operands, named: false)));
        var difference = Figures.Difference(finding.Stated, finding.Computed) is { } value ? Short(Math.Abs(value)) + finding.Stated!.Unit : "";
        return Say($"explain.{derivation.Relation}", ("difference", difference));
    }

    private void Causes(StringBuilder text, Finding finding, Derivation derivation)
    {
        if (finding.Cause is null && derivation.Hypotheses.IsEmpty) return;
        Head(text, "explain.causes");
        if (finding.Cause is { } cause) text.Append(CultureInfo.InvariantCulture, $"  {cause.Text}\n");
        foreach (var (name, outcome) in derivation.Hypotheses)
        {
            var mark = outcome switch { "fits" => '✓', "does-not-concern" => '–', _ => '×' };
            text.Append(CultureInfo.InvariantCulture, $"  {mark} {Say("explain.hypothesis." + name)}：{Say("explain.outcome." + outcome)}\n");
        }
    }

    private void Places(StringBuilder text, Finding finding)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{(finding.Computed is { } computed ? Say("explain.not-kept", ("formula", computed.Formula), ("value", Short(computed.Value)), ("low", Short(computed.Low)), ("high", Short(computed.High))) : Say("explain.no-arithmetic"))}\n");
        Head(text, "explain.places");
        foreach (var place in finding.Locations) text.Append(CultureInfo.InvariantCulture, $"  {Where(place)}\n");
    }

    private void Operand(StringBuilder text, string head, DerivedOperand operand)
    {
        var range = operand.IsBlank ? Say("explain.blank") : operand.IsExact ? Say("explain.exact")
            : Say("explain.range", ("low", Figures.Plain(operand.Low)), ("high", Figures.Plain(operand.High)));
        text.Append(CultureInfo.InvariantCulture, $"  {head}{operand.Name}  {Printed(operand)}  {range}\n      {Where(operand.Place)}\n");
    }

    private string Where(Location place)
    {
        var parts = new List<string>();
        if (place.Document is { } other) parts.Add(other);
        if (place.Page is { } page) parts.Add(Say("export.place.page", ("page", Number(page))));
        if (place.Table is { } table)
        {
            parts.Add(Say("export.place.table", ("table", Number(table + 1))));
            if (place.Row is { } row) parts.Add(Say("export.place.row", ("row", Number(row + 1)), ("label", Label(place.RowLabel))));
            if (place.Column is { } column) parts.Add(Say("export.place.column", ("column", Number(column + 1)), ("label", Label(place.ColumnLabel))));
        }
        else if (place.Block is { } block)
        {
            parts.Add(Say("export.place.paragraph", ("paragraph", Number(block + 1))));
        }

        var quote = place.Quote.ReplaceLineEndings(" ");
        return $"{string.Join(" · ", parts)} “{Quotation.Inside(quote.Length > QuoteLength ? quote[..QuoteLength] + "…" : quote)}”";
    }

    private string Label(string? label) => string.IsNullOrEmpty(label) ? "" : Say("export.place.label", ("label", label.ReplaceLineEndings("")));

    private void Head(StringBuilder text, string id) => text.Append(CultureInfo.InvariantCulture, $"\n{Say(id)}\n");

    private static string Printed(DerivedOperand operand) => operand.Value.ToString("F" + Number(operand.PrintedDecimals), CultureInfo.InvariantCulture) + operand.Unit;

    /// <summary>A computed value with a few digits more than anyone prints.</summary>
    private static string Short(decimal value) => Figures.Plain(Math.Round(value, 6, MidpointRounding.AwayFromZero));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private string Say(string id, params ReadOnlySpan<MessageArgument> arguments) => messages.Format(language, id, arguments);
}
