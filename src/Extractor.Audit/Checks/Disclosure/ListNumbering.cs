using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Numbers of a list that leave one out: 1、2、5.</summary>
public sealed partial class ListNumbering : Check
{
    private const string Numerals = "一二三四五六七八九十";

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS213", "list-numbering", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var open = new List<(string Style, int Number)>();
        foreach (var passage in report.Narrative.Passages)
        {
            var match = Label().Match(passage.Text);
            if (!match.Success || NumberOf(match.Groups["number"].Value) is not { } number) continue;
            var style = Style(match);
            var before = Continue(open, style, number);
            if (before == 0) continue;
            var place = passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length));
            yield return new Observation(place, [style, PassagePatterns.Beginning(passage)], [("before", before.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("number", match.Value.Trim())]) { Confidence = 0.7m };
        }
    }

    /// <summary>Goes on with the list the number belongs to (or begins one), and returns the number before a gap; 0 where there is none.</summary>
    private static int Continue(List<(string Style, int Number)> open, string style, int number)
    {
        var next = open.FindLastIndex(o => o.Style == style && o.Number + 1 == number);
        var before = next >= 0 || number == 1 ? -1 : open.FindLastIndex(o => o.Style == style && o.Number < number);
        var at = Math.Max(next, before);
        var gap = before >= 0 ? open[before].Number : 0;
        if (at >= 0) open.RemoveRange(at, open.Count - at);
        open.Add((style, number));
        return gap;
    }

    private static string Style(Match match) => $"{match.Groups["open"].Value.Replace('(', '（')}{(char.IsAsciiDigit(match.Groups["number"].Value[0]) ? '1' : '一')}{match.Groups["close"].Value[0]}";

    private static int? NumberOf(string text)
    {
        if (char.IsAsciiDigit(text[0])) return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return text.Length == 1 ? Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1 : null;
        if (text.Length > 3 || ten > 1) return null;
        var tens = ten == 0 ? 1 : Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1;
        return (tens * 10) + (ten == text.Length - 1 ? 0 : Numerals.IndexOf(text[^1], StringComparison.Ordinal) + 1);
    }

    [GeneratedRegex(@"^\s*(?<open>[（(]?)(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?<close>[）)、．]|\.(?!\d))")]
    private static partial Regex Label();
}
