using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Audit.Checks.Score;

/// <summary>Bands of total scores and their grades, best first. Immutable and thread-safe.</summary>
/// <param name="Floors">Lowest score of 优, 良, 中; below the last is 差.</param>
internal sealed partial record GradeScale(ImmutableArray<decimal> Floors)
{
    /// <summary>90, 80, 60: 财政部 财预〔2020〕10号 and most local rules.</summary>
    public static GradeScale Usual { get; } = new([90m, 80m, 60m]);

    /// <summary>Rank of a grade word, 0 for the best, or null for a word that is none.</summary>
    public static int? Rank(string word) => word switch
    {
        "优" or "优秀" => 0,
        "良" or "良好" => 1,
        "中" or "合格" or "一般" => 2,
        "差" or "不合格" => 3,
        _ => null,
    };

    /// <summary>The grade's word.</summary>
    public static string Name(int rank) => rank switch { 0 => "优", 1 => "良", 2 => "中", _ => "差" };

    /// <summary>Rank of a score, or null where the score is no percentage score.</summary>
    public int? RankOf(decimal score)
    {
        if (score is < 0 or > 100) return null;
        for (var rank = 0; rank < Floors.Length; rank++)
        {
            if (score >= Floors[rank]) return rank;
        }

        return Floors.Length;
    }

    /// <summary>The bands a text prints (优 90分≤得分≤100分；良 80-90分；…), or null where it does not print all of them.</summary>
    public static GradeScale? Read(string text)
    {
        var floors = new decimal?[3];
        foreach (var clause in text.Split(['；', ';', '，', ',', '。', '\n', '、']))
        {
            var grades = GradeWord().Matches(clause);
            if (grades.Count != 1 || Rank(grades[0].Value) is not (>= 0 and < 3 and var rank)) continue;
            var numbers = Number().Matches(clause).Select(m => decimal.Parse(m.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).Where(n => n is > 0 and <= 100).ToList();
            if (numbers.Count is 0 or > 2) continue;
            floors[rank] ??= numbers.Min();
        }

        return floors is [{ } best, { } good, { } fair] && best > good && good > fair ? new GradeScale([best, good, fair]) : null;
    }

    [GeneratedRegex("不合格|优秀?|良好?|合格|中(?!央|期|心|国|型|小)|差(?!异|额)")]
    private static partial Regex GradeWord();

    [GeneratedRegex(@"\d{1,3}(?:\.\d+)?")]
    private static partial Regex Number();
}
