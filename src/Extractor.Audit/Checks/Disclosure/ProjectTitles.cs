using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reports;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>The project a form's title names beside the one its head names. Pure and thread-safe.</summary>
internal static partial class ProjectTitles
{
    private const int ShortestName = 4;

    /// <summary>How many lines (date, total, unit) may stand between a form and its title.</summary>
    private const int LinesAbove = 6;

    /// <summary>A longer line is no rest of a title.</summary>
    private const int LongestRest = 6;

    /// <summary>The forms whose title names a project in other words than their head, with the words of the title.</summary>
    public static IEnumerable<(EvaluationForm Form, Provenance Place, string Title)> Differing(Report report)
    {
        foreach (var form in report.Forms)
        {
            if (form.Project is not { Length: >= ShortestName } project || TitleOf(report, form) is not var (block, name)) continue;
            if (Key(name.Value) is not { Length: >= ShortestName } key || key == Key(project) || Department().IsMatch(key)) continue;
            var span = new CharSpan(name.Index, name.Index + name.Length);
            yield return (form, new Provenance(report.Document.Id, block.Index, span, name.Value, Page: PageSegment.Locate(block.Segments, span)), WhiteSpace.Remove(name.Value));
        }
    }

    // The nearest line above the table that titles a form.
    private static (TextBlock Block, Group Name)? TitleOf(Report report, EvaluationForm form)
    {
        for (var index = form.Table.Table.Block - 1; index >= Math.Max(0, form.Table.Table.Block - LinesAbove) && report.Document.Blocks[index] is TextBlock block; index--)
        {
            if (block.Role == TextRole.Contents) continue;

            // A long title runs over into the next line.
            var rest = report.Document.Blocks[index + 1] is TextBlock { Text.Length: <= LongestRest } next ? next.Text : "";
            var match = Title().Match(block.Text + rest);
            if (match.Success && match.Groups["name"] is var name && name.Index + name.Length <= block.Text.Length) return (block, name);
        }

        return null;
    }

    /// <summary>Whether two names are likely one project's: one holds the characters of the other in their order, or most of both agree.</summary>
    public static bool AreAlike(string left, string right)
    {
        var (a, b) = (Key(left), Key(right));
        var common = Common(a, b);
        return common >= Math.Min(a.Length, b.Length) - 1 && common * 2 >= Math.Max(a.Length, b.Length);
    }

    /// <summary>A project's name as it is compared.</summary>
    public static string Key(string name) => Noise().Replace(WhiteSpace.Remove(name), "");

    // Length of the longest common subsequence.
    private static int Common(string a, string b)
    {
        var lengths = new int[b.Length + 1];
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = lengths[j];
                lengths[j] = c == b[j - 1] ? diagonal + 1 : Math.Max(above, lengths[j - 1]);
                diagonal = above;
            }
        }

        return lengths[b.Length];
    }

    [GeneratedRegex(@"^\s*(?:附[件表]\s*\d*\s*[：:]?\s*)?(?:[（(]?[一二三四五六七八九十\d]+[）)、．.]\s*)?(?:20\d{2}\s*年度?)?\s*(?<name>[^\n，。；]{3,60}?)\s*(?:项目)?(?:支出)?(?:绩效)?(?:目标)?(?:自评|评价|自我评价)(?:情况|结果)?表")]
    private static partial Regex Title();

    [GeneratedRegex("[（(].*?[）)]|[“”\"《》、，·]|20\\d{2}年度?|项目$|专项$|支出$|绩效$|的")]
    private static partial Regex Noise();

    [GeneratedRegex("整体|部门|单位|^项目|^财政|^预算|^专项资金|局$|委$|中心$|办公室$")]
    private static partial Regex Department();
}
