using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Audit.Checks.Score;

/// <summary>Bands of total scores and their grades, best first. Immutable and thread-safe.</summary>
/// <param name="Floors">Lowest score of 优, 良, 中; below the last is 差.</param>
internal sealed partial record GradeScale(ImmutableArray<decimal> Floors)
{
    private const int LongestBand = 24;

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

    /// <summary>The bands a text prints (优 90分≤得分≤100分；良 80-90分；…, or 90（含）-100分为优…), or null where it does not print all of them.</summary>
    public static GradeScale? Read(string text)
    {
        var grades = GradeWord().Matches(text);
        for (var i = 0; i + 3 < grades.Count; i++)
        {
            if (Enumerable.Range(0, 4).All(rank => Rank(grades[i + rank].Value) == rank) && Read(text, grades[i], grades[i + 1], grades[i + 2], grades[i + 3]) is { } scale) return scale;
        }

        return null;
    }

    /// <summary>The numbers of a band stand before its word or after it, the same way for all four.</summary>
    private static GradeScale? Read(string text, Match best, Match good, Match fair, Match poor)
    {
        var after = NumberNext().IsMatch(text[(poor.Index + poor.Length)..]);
        decimal?[] floors = !after
            ? [Floor(text[Math.Max(0, best.Index - LongestBand)..best.Index]), Floor(Between(text, best, good)), Floor(Between(text, good, fair))]
            : [Floor(Between(text, best, good)), Floor(Between(text, good, fair)), Floor(Between(text, fair, poor))];
        return floors is [{ } a, { } b, { } c] && a > b && b > c ? new GradeScale([a, b, c]) : null;
    }

    private static string Between(string text, Match left, Match right) => text[(left.Index + left.Length)..right.Index];

    /// <summary>The lower bound of a band: the least number of it that can be a score.</summary>
    private static decimal? Floor(string band)
    {
        var numbers = Number().Matches(band).Select(m => decimal.Parse(m.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).Where(n => n is > 0 and <= 100).ToList();
        return numbers.Count is 0 or > 4 || band.Length > LongestBand ? null : numbers.Min();
    }

    [GeneratedRegex("不合格|优(?!化|先|质|势|异|抚|惠|待|于)秀?|良(?!性)好?|合格|一般|中(?!央|期|心|国|型|小|介)|差(?!异|额|距|旅|错)")]
    private static partial Regex GradeWord();

    // What follows the last word up to the end of its clause.
    [GeneratedRegex(@"^[^。；;，,\n）)]{0,12}\d")]
    private static partial Regex NumberNext();

    [GeneratedRegex(@"(?<![\d.])\d{1,3}(?:\.\d+)?(?![\d年])")]
    private static partial Regex Number();
}
