using Extractor.Core.Documents;
using Extractor.Reports.Forms.Sentences;

namespace Extractor.Reports.Forms.Claims;

/// <summary>Finds the form that an evaluation told in sentences speaks of. Pure and thread-safe.</summary>
internal static class MatchingForm
{
    /// <summary>The form whose project the conclusion names, or the only form of the report where it is no project's; null where neither is certain.</summary>
    public static EvaluationForm? Of(Report report, NarrativeEvaluation evaluation)
    {
        var text = WhiteSpace.Remove(evaluation.Conclusion);
        var named = report.Forms.Where(f => f.Project is { Length: > 3 } project && text.Contains(project, StringComparison.Ordinal)).ToList();
        if (named.Count == 1) return named[0];
        return named.Count == 0 && report.Forms is [{ Project: null } only] && report.Evaluations.Count(e => e.Total is not null) == 1 ? only : null;
    }
}
