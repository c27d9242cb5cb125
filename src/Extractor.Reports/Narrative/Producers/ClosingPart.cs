using System.Text.RegularExpressions;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>The part that closes a list: 其他工资福利支出 at the end of the parts of 工资福利支出 takes in all that was not named.</summary>
internal static partial class ClosingPart
{
    /// <summary>Whether the last part is the rest of the whole.</summary>
    public static bool Ends(CompositionFrame list)
    {
        if (list.Parts.Length < 3) return false;
        var last = SubjectKey.Of(list.Parts[^1].Subject);
        var whole = Core(SubjectKey.Of(list.Subject));
        return last.StartsWith("其他", StringComparison.Ordinal) && whole.Length >= 3 && Core(last[2..]) == whole;
    }

    private static string Core(string name) => Words().Replace(name, "");

    [GeneratedRegex("和|及|与|支出|经费|费用|合计|总额|金额")]
    private static partial Regex Words();
}
