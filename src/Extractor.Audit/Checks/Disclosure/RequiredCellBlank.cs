using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A blank cell beside a label of a form's head that must be filled in.</summary>
public sealed partial class RequiredCellBlank : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS511", "required-cell-blank", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return reconciliation.Report.Forms.SelectMany(f => Blank(reconciliation.Report, f));
    }

    private static IEnumerable<Observation> Blank(Report report, EvaluationForm form)
    {
        var (grid, table) = (form.Table.Grid, form.Table.Table);
        var head = form.Indicators.IsEmpty ? 0 : form.Indicators.Min(i => i.Place.Cell?.Row ?? 0);
        foreach (var cell in table.Cells)
        {
            var label = WhiteSpace.Remove(cell.Text).TrimEnd('：', ':');
            if (cell.Row >= head || !Required().IsMatch(label)) continue;
            var column = cell.Column + cell.ColumnSpan;
            if (column >= grid.Columns || grid[cell.Row, column] is { Text.Length: > 0 } || Filled(grid, cell.Row, column)) continue;
            var span = new CharSpan(0, cell.Text.Length);
            var place = new Provenance(report.Document.Id, table.Block, span, cell.Text, new CellAddress(table.Index, cell.Row, cell.Column, label, ""), PageSegment.Locate(cell.Segments, span));
            yield return new Observation(place, [form.Project ?? "department", label], [("label", label)]) { Confidence = 0.6m };
        }
    }

    // The value may stand a column further right where columns are split finer than the form's cells, but never behind the next label.
    private static bool Filled(TableGrid grid, int row, int column)
    {
        for (var c = column; c < grid.Columns; c++)
        {
            if (grid.TextAt(row, c) is { Length: > 0 } text) return !Required().IsMatch(string.Concat(text.Where(t => !char.IsWhiteSpace(t))).TrimEnd('：', ':'));
        }

        return false;
    }

    [GeneratedRegex("^(?:项目名称|主管部门|(?:项目)?实施单位|单位名称|部门名称|基本支出总额|项目支出总额)$")]
    private static partial Regex Required();
}
