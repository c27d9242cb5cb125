using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Score;

/// <summary>A grade that does not belong to the total score, by the bands of the form itself or, where it prints none, the usual 90, 80, 60.</summary>
public sealed class GradeBand : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC105", "grade-band", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var form in reconciliation.Report.Forms)
        {
            if (form is not { Total: { Number.IsSound: true } total, Grade: { } grade, GradePlace: { } place }) continue;
            if (GradeScale.Rank(grade) is not { } stated || GradeScale.Usual.RankOf(total.Number.Value) is not { } right || stated == right) continue;
            yield return new Observation(place, [form.Project ?? "department", "grade"], [("grade", grade), ("score", total.Number.Raw), ("right", GradeScale.Name(right))])
            {
                Related = [total.Place],
            };
        }
    }
}
