using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Outline;

/// <summary>A heading's number as Chinese official documents print it, and the depth that goes with it.</summary>
/// <param name="Label">The number with its mark, as printed: <c>一、</c>, <c>（一）</c>, <c>1.</c>.</param>
/// <param name="Level">1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for (1), 6 for ①.</param>
/// <param name="Length">Characters of the text that the label takes, white space after it included.</param>
public readonly partial record struct HeadingLabel(string Label, int Level, int Length)
{
    /// <summary>The label a text begins with, or null. Pure and thread-safe.</summary>
    public static HeadingLabel? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        for (var level = 1; level <= 6; level++)
        {
            var group = match.Groups[level];
            if (group.Success) return new HeadingLabel(WhiteSpace.Remove(group.Value), level, match.Length);
        }

        return null;
    }

    // Order of the levels as 党政机关公文格式 (GB/T 9704) gives it: 一、（一）1.（1）; 第…部分 stands above them in final accounts.
    [GeneratedRegex(
        @"^\s*(?:(第\s*[一二三四五六七八九十百\d]+\s*(?:部分|章|篇))|([一二三四五六七八九十百]{1,3}\s*、)|([（(]\s*[一二三四五六七八九十百]{1,3}\s*[)）]\s*、?)" +
        @"|(\d{1,2}\s*[.．、](?!\d))|([（(]\s*\d{1,2}\s*[)）])|([\u2460-\u2473]))\s*")]
    private static partial Regex Pattern();
}
