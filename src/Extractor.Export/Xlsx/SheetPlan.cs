using System.Collections.Immutable;

namespace Extractor.Export.Xlsx;

/// <summary>How a sheet is laid out.</summary>
/// <param name="Name">Its name on the tab.</param>
/// <param name="Widths">Column widths in characters.</param>
internal sealed record SheetPlan(string Name, ImmutableArray<double> Widths)
{
    /// <summary>Rows at the top that stay in sight and are repeated on every printed page; 0 for none.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Columns at the left that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether the frozen row has filters.</summary>
    public bool HasFilter { get; init; }

    /// <summary>Column whose words are coloured by severity, from 0, or null.</summary>
    public int? SeverityColumn { get; init; }

    /// <summary>How many columns are printed, or null for all.</summary>
    public int? PrintedColumns { get; init; }

    /// <summary>Whether grid lines are shown.</summary>
    public bool ShowsGrid { get; init; }
}
