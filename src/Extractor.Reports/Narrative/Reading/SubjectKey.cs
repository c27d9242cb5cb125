using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>Compares the names of subjects as readers do: without brackets, quotation marks and words that say nothing.</summary>
internal static partial class SubjectKey
{
    private static readonly FrozenSet<string> Generic = new[]
    {
        "", "支出", "收入", "金额", "总额", "资金", "数", "共", "合计", "小计", "经费", "费用", "同比", "累计", "实际", "决算", "预算", "支出数", "收入数", "实际支出", "实际收入",
        "支出总额", "支出金额", "执行", "总数", "全年", "当年", "本年", "年度", "该项", "该项支出", "此项", "本项", "两者", "二者", "数据", "决算数", "预算数", "执行数", "支出决算", "收入决算", "总体", "相应", "也",
        "与", "和", "及", "或", "的", "同", "较", "比", "又", "共支出", "支出共", "本部门", "本单位", "我单位", "数额", "额", "变动", "幅度", "所", "则", "一共", "总共", "下同", "总", "完成", "安排", "项目总金额",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words name no subject.</summary>
    public static bool IsGeneric(string name) => name.Length < 2 || Generic.Contains(name);

    /// <summary>The key of a subject.</summary>
    public static string Of(string name) => BothSides().Replace(Noise().Replace(name, ""), "收支");

    /// <summary>Whether two names mean the same thing to a reader of one paragraph: equal, or one ends or begins with the other.</summary>
    public static bool Same(string left, string right)
    {
        var (a, b) = (Of(left), Of(right));
        if (a.Length == 0 || b.Length == 0) return false;
        if (a == b) return true;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Length >= 3 && (longer.EndsWith(shorter, StringComparison.Ordinal) || longer.StartsWith(shorter, StringComparison.Ordinal));
    }

    // 收入、支出总计, 收、支总计 and 收支总计 are one thing.
    [GeneratedRegex("收入?[、和与]?支(?:出)?")]
    private static partial Regex BothSides();

    [GeneratedRegex("[（）()《》“”、的]|(?<=.)决算|本年度|本年|当年|全年|年度|我单位|本单位|本部门")]
    private static partial Regex Noise();
}
