using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;
using Extractor.Export.Notation;
using Extractor.Export.Words;

namespace Extractor.Export.Html.Pages;

/// <summary>Writes a text with its numbers ticked and its findings marked.</summary>
internal sealed class TextMarkup(MarkupWriter html, DocumentResult document, RunWords words)
{
    public void Write(string text, IReadOnlyList<Mark> marks)
    {
        if (marks.Count == 0)
        {
            html.Text(text);
            return;
        }

        var findings = marks.Where(m => m.Finding is not null).Select(m => Clamp(m, text.Length)).OrderBy(m => m.Start).ToArray();
        var anchored = 0;
        var position = 0;
        foreach (var number in Apart(marks.Where(m => m.Number is not null).Select(m => Clamp(m, text.Length))))
        {
            Plain(text, position, number.Start, findings, ref anchored);
            Anchors(findings, number.End - 1, ref anchored);
            Number(text[number.Start..number.End], number.Number!.Value, findings.Any(f => f.Start < number.End && f.End > number.Start));
            position = number.End;
        }

        Plain(text, position, text.Length, findings, ref anchored);
        Anchors(findings, text.Length, ref anchored);
    }

    // The anchor of a finding stands right before the words or the number it speaks of; in print it is the note's mark.
    private void Anchors(Mark[] findings, int position, ref int anchored)
    {
        for (; anchored < findings.Length && findings[anchored].Start <= position; anchored++)
        {
            var finding = findings[anchored].Finding!.Value;
            html.Write($"<span class=\"at\" id=\"{PageFile.Finding(finding)}\" data-note=\"{finding + 1}\"></span>");
        }
    }

    // Two readings of one stretch cannot both be shown; the first stays, and links to the other lead to the block.
    private static IEnumerable<Mark> Apart(IEnumerable<Mark> numbers)
    {
        var end = 0;
        foreach (var number in numbers.OrderBy(n => n.Start).ThenBy(n => n.End))
        {
            if (number.Start < end || number.End <= number.Start) continue;
            end = number.End;
            yield return number;
        }
    }

    private static Mark Clamp(Mark mark, int length)
    {
        var start = Math.Clamp(mark.Start, 0, length);
        return mark with { Start = start, End = Math.Clamp(mark.End, start, length) };
    }

    private void Plain(string text, int start, int end, Mark[] findings, ref int anchored)
    {
        while (start < end)
        {
            Anchors(findings, start, ref anchored);
            var covered = findings.FirstOrDefault(f => f.Start <= start && f.End > start);
            var next = findings.SelectMany(f => new[] { f.Start, f.End }).Where(p => p > start && p < end).DefaultIfEmpty(end).Min();
            if (covered is null) html.Text(text.AsSpan(start, next - start));
            else
            {
                html.Write($"<mark class=\"s-{Kebab.Of(document.Findings[covered.Finding!.Value].Severity)}\">");
                html.Text(text.AsSpan(start, next - start));
                html.Raw("</mark>");
            }

            start = next;
        }
    }

    private void Number(string text, int index, bool isFinding)
    {
        var number = document.Numbers[index];
        var tick = Symbols.StateTick(number.State);
        html.Write($"<a class=\"n {Symbols.StateClass(number.State)}{(isFinding ? " f" : "")}\" id=\"{PageFile.Number(index)}\" href=\"#{PageFile.Number(index)}\"");
        html.Raw(number.State == "contradicted" ? ">" : " tabindex=\"-1\">");
        html.Text(text);
        if (tick.Length > 0)
        {
            var count = number.State == "tied" && number.Claims.Length > 1 ? number.Claims.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
            html.Write($"<i role=\"img\" aria-label=\"{words.State(number.State)}{count}\">{tick}{count}</i>");
        }

        html.Raw("</a>");
    }
}
