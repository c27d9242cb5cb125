using Extractor.Export.Data;
using Microsoft.Data.Sqlite;

namespace Extractor.Export.Sqlite;

/// <summary>Inserts the rows of a table with one prepared statement. Not thread-safe.</summary>
internal sealed class SqliteRowSink : IRowSink, IDisposable
{
    private readonly SqliteCommand _insert;
    private int _column;

    public SqliteRowSink(SqliteConnection connection, DataTable table)
    {
        _insert = connection.CreateCommand();
#pragma warning disable CA2100 // Names of the program's own tables.
        _insert.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < table.Columns.Length; i++) _insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        _insert.Prepare();
    }

    public void Text(string? value) => Bind(SqliteType.Text, value);

    public void Whole(long? value) => Bind(SqliteType.Integer, value);

    // A database of this kind has no decimal type: a double holds the sixteen digits of any amount printed here.
    public void Number(decimal? value) => Bind(SqliteType.Real, value is { } number ? (double)number : null);

    public void EndRow()
    {
        _insert.ExecuteNonQuery();
        _column = 0;
    }

    public void Dispose() => _insert.Dispose();

    private void Bind(SqliteType type, object? value)
    {
        var parameter = _insert.Parameters[_column++];
        parameter.SqliteType = type;
        parameter.Value = value ?? DBNull.Value;
    }
}
