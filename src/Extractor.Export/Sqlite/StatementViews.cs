using System.Text;

namespace Extractor.Export.Sqlite;

/// <summary>A view for every statutory statement: one row a printed line, one column a measure, amounts in yuan (in the printed unit where it is no money).</summary>
internal static class StatementViews
{
    private static readonly (string Id, string Name)[] s_statements =
    [
        ("t01", "income_and_expenditure"), ("t02", "income"), ("t03", "expenditure"), ("t04", "fiscal_appropriation"), ("t05", "general_public_expenditure"),
        ("t06", "basic_expenditure_by_economic_code"), ("t07", "government_fund"), ("t08", "state_capital"), ("t09", "three_public_expenses"), ("t10", "fiscal_expenditure_detail"),
    ];

    /// <summary>The statements that make the views; a statement that no document has gives a view without measures.</summary>
    public static IEnumerable<string> All(MeasureCollector measures) => s_statements.Select(s => View(s.Id, s.Name, measures));

    private static string View(string id, string name, MeasureCollector measures)
    {
        var sql = new StringBuilder($"CREATE VIEW {id}_{name} AS\nSELECT document, entity, fiscal_year, table_index, line, code, line_label");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "document", "entity", "fiscal_year", "table_index", "line", "code", "line_label" };
        foreach (var measure in measures.Of(id))
        {
            var column = Column(measure);
            if (!taken.Add(column)) continue;
            sql.Append($",\n  MAX(CASE WHEN measure = {SchemaText.Value(measure)} THEN COALESCE(amount_yuan, amount) END) AS {SchemaText.Name(column)}");
        }

        return sql.Append($"\nFROM facts WHERE statement = '{id}'\nGROUP BY document, table_index, line\nORDER BY document, MIN(fact_index)").ToString();
    }

    // Points and hyphens of the stable names would need quoting in every query.
    private static string Column(string measure)
    {
        var name = new string([.. measure.Select(c => c is '.' or '-' ? '_' : c)]);
        return name.Length == 0 ? "_" : name;
    }
}
