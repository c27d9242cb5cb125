using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Profile;

/// <summary>Tells the fiscal year a document is about. Pure and thread-safe.</summary>
internal static partial class FiscalYearReader
{
    /// <summary>The year of the title, else the one most often called 年度 in the text; null where none says.</summary>
    public static int? Read(SourceDocument document, IEnumerable<string> titleLines)
    {
        foreach (var line in titleLines)
        {
            var match = InTitle().Match(line);
            if (match.Success) return Value(match.Groups[1].Value);
        }

        var counts = new Dictionary<int, int>();
        foreach (var text in document.Blocks.OfType<TextBlock>())
        {
            foreach (Match match in OfYear().Matches(text.Text))
            {
                var year = Value(match.Groups[1].Value);
                counts[year] = counts.GetValueOrDefault(year) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(p => (p.Value, p.Key)).Key;
    }

    private static int Value(string digits)
    {
        var value = 0;
        foreach (var digit in digits.Where(c => !char.IsWhiteSpace(c))) value = (value * 10) + (digit is >= '0' and <= '9' ? digit - '0' : ChineseDigit(digit));
        return value;
    }

    private static int ChineseDigit(char digit) => digit is '零' or '〇' or '○' or 'O' ? 0 : "一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal) + 1;

    [GeneratedRegex(@"((?<!\d)20[0-4]\d(?![\dA-F])|二[〇零○O][〇零○O一二三四五六七八九]{2})年?度?(?!.*月.*日)")]
    private static partial Regex InTitle();

    [GeneratedRegex(@"(20\s?\d\s?\d)\s*年\s*度")]
    private static partial Regex OfYear();
}
