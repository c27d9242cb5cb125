using Extractor.Export.Data;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Microsoft.Data.Sqlite;

namespace Extractor.Export.Sqlite;

/// <summary><c>data/extractor.sqlite</c>: the clean data as a database, with keys, indices, and a wide view for every statutory statement.</summary>
public sealed class SqliteExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "sqlite";

    /// <inheritdoc/>
    /// <exception cref="SqliteException">The database could not be written.</exception>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var path = output.Reserve("data/extractor.sqlite");
        // Without pooling the file is closed, and can be moved, as soon as the connection is.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // The file is made beside its place and thrown away when it fails: a journal would only cost time.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN");
        foreach (var table in DataTables.All) Execute(connection, SchemaText.Table(table, run));
        var measures = new MeasureCollector();
        var sinks = DataTables.All.Select(t => (Table: t, Sink: new SqliteRowSink(connection, t))).ToArray();
        try
        {
            foreach (var document in run.Documents)
            {
                foreach (var (table, sink) in sinks) table.Write(document, sink);
                measures.Add(document);
            }
        }
        finally
        {
            foreach (var (_, sink) in sinks) sink.Dispose();
        }

        foreach (var index in DataTables.All.SelectMany(SchemaText.Indices)) Execute(connection, index);
        foreach (var view in StatementViews.All(measures)) Execute(connection, view);
        Execute(connection, "COMMIT");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        // Every part of these texts is a name of the program or quoted by SchemaText.
#pragma warning disable CA2100 // No user input reaches the statement unquoted.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
