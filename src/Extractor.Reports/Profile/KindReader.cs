namespace Extractor.Reports.Profile;

/// <summary>Tells what a document is, from its title lines first and from its tables where those are silent. Pure and thread-safe.</summary>
internal static class KindReader
{
    private static readonly string[] EvaluationWords = ["绩效自评", "自评报告", "绩效评价报告", "绩效评价", "自我评价"];

    public static ReportKind Read(Report report, IReadOnlyList<string> titleLines)
    {
        // The first line that says anything decides: later lines may be the names of annexes.
        foreach (var line in titleLines)
        {
            if (EvaluationWords.Any(w => line.Contains(w, StringComparison.Ordinal)))
                return line.EndsWith('表') && report.Document.Blocks.Length <= 40 ? ReportKind.SelfEvaluationForm : ReportKind.SelfEvaluationReport;
            if (line.Contains("决算", StringComparison.Ordinal)) return ReportKind.FinalAccounts;
            if (line.Contains("预算", StringComparison.Ordinal) && !line.Contains("执行", StringComparison.Ordinal)) return ReportKind.Budget;
        }

        var titles = report.Tables.Select(t => t.Title ?? "").ToList();
        if (titles.Count(t => t.Contains("决算", StringComparison.Ordinal)) >= 2) return ReportKind.FinalAccounts;
        if (titles.Count(t => t.Contains("预算", StringComparison.Ordinal)) >= 2) return ReportKind.Budget;
        if (titles.Any(t => t.Contains("自评", StringComparison.Ordinal))) return ReportKind.SelfEvaluationForm;
        return report.Sections.Any(s => EvaluationWords.Any(w => s.Title.Contains(w, StringComparison.Ordinal))) ? ReportKind.SelfEvaluationReport : ReportKind.Other;
    }
}
