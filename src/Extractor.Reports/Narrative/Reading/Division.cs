using System.Text.RegularExpressions;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>Words that announce a division of the whole before them: 按功能分类：, 按支出性质分：. What follows is all of it.</summary>
public static partial class Division
{
    /// <summary>The announcement at the end of the words before a colon; empty where there is none.</summary>
    public static string Read(string words) => Announcement().Match(words).Value;

    /// <summary>Whether a list opened by these words names all parts.</summary>
    public static bool IsComplete(string opener) => Announcement().IsMatch(opener);

    [GeneratedRegex("(?:按照?|从)[^按从]{2,12}?(?:分类|划分|分组|区分|构成|来源分|性质分|用途分|分)(?:来?看|如下|为)?$")]
    private static partial Regex Announcement();
}
