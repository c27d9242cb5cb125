using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Score;

/// <summary>Grade boxes of which not exactly one is ticked.</summary>
public sealed partial class GradeCheckbox : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC111", "grade-checkbox", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var form in report.Forms)
        {
            foreach (var (table, cell) in form.Tables.SelectMany(t => t.Table.Cells.Select(c => (t.Table, c))))
            {
                var boxes = Box().Matches(cell.Text);
                if (boxes.Count < 3) continue;
                var ticked = boxes.Count(b => b.Groups["tick"].Success);
                if (ticked == 1) continue;
                var place = new Provenance(report.Document.Id, table.Block, new CharSpan(0, cell.Text.Length), cell.Text, new CellAddress(table.Index, cell.Row, cell.Column, "评价等级", ""), PageSegment.Locate(cell.Segments, new CharSpan(0, cell.Text.Length)));

                // A tick drawn as a picture is lost in reading: no tick at all is worth a look only.
                yield return new Observation(place, [form.Project ?? "department", "boxes"], [("count", ticked.ToString(System.Globalization.CultureInfo.InvariantCulture))])
                {
                    Severity = ticked == 0 ? Severity.Review : Severity.Error,
                    Confidence = ticked == 0 ? 0.5m : 0.9m,
                };
            }
        }
    }

    [GeneratedRegex(@"(?:(?<tick>[☑☒√✓✔■])|[☐□○])\s*(?:优秀?|良好?|中|差|合格|不合格)(?![\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Box();
}
