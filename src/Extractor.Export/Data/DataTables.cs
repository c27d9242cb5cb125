using System.Collections.Immutable;
using Extractor.Export.Data.Tables;

namespace Extractor.Export.Data;

/// <summary>The tables of the clean data.</summary>
public static class DataTables
{
    /// <summary>All tables; one that is pointed to stands before those that point to it.</summary>
    public static ImmutableArray<DataTable> All { get; } =
    [
        new DocumentsTable(), new TablesTable(), new CellsTable(), new FactsTable(), new IndicatorsTable(), new ClaimsTable(), new NumbersTable(), new FindingsTable(),
    ];
}
