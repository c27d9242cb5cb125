using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Claims;

namespace Extractor.Audit.Checks.Score;

/// <summary>A grade that does not belong to the total score, by the bands that the form or its report prints.</summary>
/// <remarks>Where none are printed nothing is said: local rules differ, and the national bands bind no one.</remarks>
public sealed class GradeBand : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC105", "grade-band", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var inText = report.Narrative.Passages.Select(p => GradeScale.Read(p.Text)).FirstOrDefault(s => s is not null);
        foreach (var form in report.Forms)
        {
            var own = form.Tables.SelectMany(t => t.Table.Cells).Select(c => GradeScale.Read(c.Text)).FirstOrDefault(s => s is not null);
            if (Compare(own ?? inText, form.Total, form.Grade, form.GradePlace, form.Project ?? "department") is { } finding) yield return finding;
        }

        foreach (var evaluation in report.Evaluations)
        {
            if (Compare(inText, evaluation.Total, evaluation.Grade, evaluation.GradePlace, "text") is { } finding) yield return finding;
        }
    }

    private static Observation? Compare(GradeScale? scale, Quantity? total, string? grade, Provenance? place, string key)
    {
        if (scale is null || total is not { Number.IsSound: true } || grade is null || place is null) return null;
        if (GradeScale.Rank(grade) is not { } stated || scale.RankOf(total.Number.Value) is not { } right || stated == right) return null;
        return new Observation(place, [key, "grade"], [("grade", grade), ("score", total.Number.Raw), ("right", GradeScale.Name(right))]) { Related = [total.Place] };
    }
}
