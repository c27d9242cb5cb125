using Extractor.Core.Documents;
using Extractor.Reports;

namespace Extractor.Measure.Forms;

/// <summary>Compares what was read of a document's forms with what was printed.</summary>
internal static class FormReading
{
    private static readonly string[] Relations = ["≥", "≤", "不少于", "不低于", "不超过"];

    /// <summary>A target as relation, value and unit; words are a value alone.</summary>
    public static (string Relation, string Value, string Unit) Split(string target)
    {
        var relation = Relations.FirstOrDefault(r => target.StartsWith(r, StringComparison.Ordinal)) ?? "";
        var rest = target[relation.Length..];
        var digits = rest.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Count();
        return digits == 0 || rest.Contains('年', StringComparison.Ordinal) || rest.Contains('月', StringComparison.Ordinal) ? ("", target, "") : (relation, rest[..digits], rest[digits..]);
    }

    /// <summary>How many indicators were read as printed; the others go to <paramref name="misses"/>.</summary>
    public static int Right(Report report, IReadOnlyList<FormModel> models, FormStyle style, string label, ICollection<string> misses)
    {
        var right = 0;
        var read = report.Forms.SelectMany(f => f.Indicators).ToList();
        if (report.Forms.Length != models.Count) misses.Add($"FORMS {label}: {report.Forms.Length} for {models.Count}");
        foreach (var indicator in models.SelectMany(m => m.Indicators))
        {
            var found = read.Find(r => r.Path[^1].EndsWith(indicator.Name, StringComparison.Ordinal)
                && (style.Kind == FormKind.Rules || ((style.Twist == FormTwist.SplitTarget ? Split(indicator.Target) is var (relation, value, unit) && r.Target == relation + value + unit : r.Target == indicator.Target) && r.Actual == indicator.Actual))
                && (r.Weight?.Value == indicator.Weight || (r.Weight is null && style is { Kind: FormKind.Banners, Wording: 1 or 3 }))
                && r.Score?.Value == indicator.Score
                && (style.Levels == 1 || r.Path.Length == style.Levels));
            if (found is not null)
            {
                right++;
                continue;
            }

            var named = read.Find(r => WhiteSpace.Remove(r.Path[^1]).Contains(indicator.Name, StringComparison.Ordinal));
            misses.Add($"READ {label}: {indicator.Name} {indicator.Target} {indicator.Actual} {indicator.Score}/{indicator.Weight}: {(named is null ? "-" : $"{string.Join('/', named.Path)} {named.Target} {named.Actual} {named.Score?.Value}/{named.Weight?.Value}")}");
        }

        return right;
    }
}
