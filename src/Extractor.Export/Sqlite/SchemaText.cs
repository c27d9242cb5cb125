using System.Text;
using Extractor.Export.Data;
using Extractor.Export.Runs;

namespace Extractor.Export.Sqlite;

/// <summary>The statements that make tables and indices. Each column's description stands beside it as a comment, where <c>.schema</c> shows it.</summary>
internal static class SchemaText
{
    /// <summary>The statement that makes a table.</summary>
    public static string Table(DataTable table, RunResults run)
    {
        var lines = table.Columns
            .Select(c => (Sql: $"{c.Name} {TypeOf(c.Type)}{(c.IsRequired ? " NOT NULL" : "")}", Comment: run.Text("data.column." + c.Name)))
            .Append((Sql: $"PRIMARY KEY ({string.Join(", ", table.Key)})", Comment: ""))
            .Concat(table.References.Select(r => (Sql: $"FOREIGN KEY ({string.Join(", ", r.Columns)}) REFERENCES {r.Table} ({string.Join(", ", r.Target)})", Comment: "")))
            .ToArray();
        var sql = new StringBuilder($"CREATE TABLE {table.Name} (\n  -- {run.Text("data.table." + table.Name)}\n");
        for (var i = 0; i < lines.Length; i++)
        {
            sql.Append("  ").Append(lines[i].Sql).Append(i + 1 < lines.Length ? "," : "");
            sql.Append(lines[i].Comment.Length == 0 ? "\n" : $" -- {lines[i].Comment}\n");
        }

        return sql.Append(") STRICT, WITHOUT ROWID").ToString();
    }

    /// <summary>The statements that make its indices.</summary>
    public static IEnumerable<string> Indices(DataTable table) =>
        table.Indices.Select(columns => $"CREATE INDEX {table.Name}_by_{string.Join('_', columns)} ON {table.Name} ({string.Join(", ", columns)})");

    /// <summary>A name that may hold anything.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text value.</summary>
    public static string Value(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string TypeOf(DataType type) => type switch
    {
        DataType.Integer => "INTEGER",
        DataType.Number => "REAL",
        _ => "TEXT",
    };
}
