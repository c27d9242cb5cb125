using System.Text;
using Extractor.Export.Data;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Extractor.Export.Sqlite;

/// <summary>
/// Inserts the rows of a table with one prepared statement. Not thread-safe. It speaks to the library below the ADO.NET provider, which looks every parameter up by
/// name for every row: a run has millions of rows.
/// </summary>
internal sealed class SqliteRowSink : IRowSink, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private byte[] _utf8 = new byte[1024];
    private int _parameter = 1;

    public SqliteRowSink(SqliteConnection connection, DataTable table)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var sql = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _insert), _database);
    }

    public void Text(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_utf8.Length < size) _utf8 = new byte[size];
        var length = Encoding.UTF8.GetBytes(value, _utf8);
        Check(raw.sqlite3_bind_text(_insert, _parameter++, _utf8.AsSpan(0, length)));
    }

    public void Whole(long? value)
    {
        if (value is { } number) Check(raw.sqlite3_bind_int64(_insert, _parameter++, number));
        else Null();
    }

    // A database of this kind has no decimal type: a double holds the sixteen digits of any amount printed here.
    public void Number(decimal? value)
    {
        if (value is { } number) Check(raw.sqlite3_bind_double(_insert, _parameter++, (double)number));
        else Null();
    }

    public void EndRow()
    {
        var result = raw.sqlite3_step(_insert);
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
        Check(raw.sqlite3_reset(_insert));
        _parameter = 1;
    }

    public void Dispose() => _insert.Dispose();

    private void Null() => Check(raw.sqlite3_bind_null(_insert, _parameter++));

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
