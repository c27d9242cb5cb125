using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Export.Data;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Sqlite;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;
using Microsoft.Data.Sqlite;

namespace Extractor.Export.Tests.Sqlite;

public sealed partial class SqliteExporterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("extractor-sqlite").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_database_is_sound_and_every_reference_holds()
    {
        using var database = Open(SampleRun.Small());
        Assert.Equal(["ok"], Rows(database, "PRAGMA integrity_check"));
        Assert.Empty(Rows(database, "PRAGMA foreign_key_check"));
    }

    [Fact]
    public void It_holds_as_many_rows_as_the_run()
    {
        using var database = Open(SampleRun.Small());
        Assert.Equal(["3"], Rows(database, "SELECT COUNT(*) FROM documents"));
        Assert.Equal(["8"], Rows(database, "SELECT COUNT(*) FROM cells"));
        Assert.Equal(["error|200.83|99.9966666667"], Rows(database, "SELECT severity, stated_value, difference FROM findings WHERE check_name = 'growth-rate'"));
        Assert.Equal(["-3.5"], Rows(database, "SELECT value FROM numbers WHERE state = 'untied' AND unit = '分'"));
    }

    [Fact]
    public void The_schema_tells_what_each_column_holds()
    {
        using var database = Open(SampleRun.Small());
        var schema = string.Join("\n", Rows(database, "SELECT sql FROM sqlite_schema WHERE type = 'table'"));
        Assert.All(DataTables.All, t => Assert.Contains($"CREATE TABLE {t.Name} (", schema, StringComparison.Ordinal));
        Assert.Contains("amount_yuan REAL, -- 折成元的数；不是金额时为空。", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_is_one_row_a_line_and_one_column_a_measure()
    {
        using var database = Open(SampleRun.Of(SampleStatements.Document(2022, 1m)));
        Assert.Equal(["柳岸区种子站|2022|100000.0|80000.0|20000.0"], Rows(database, "SELECT entity, fiscal_year, budget_total, final_total, final_hospitality FROM t09_three_public_expenses"));
        Assert.Equal(["2"], Rows(database, "SELECT COUNT(*) FROM t01_income_and_expenditure"));
    }

    [Fact]
    public void A_measure_named_by_hostile_text_is_only_a_name()
    {
        var document = SampleStatements.Document(2022, 1m);
        var hostile = document with { Facts = [document.Facts[0] with { Column = "x') FROM facts; DROP TABLE facts; --\"" }, document.Facts[1] with { Column = "LINE" }] };
        using var database = Open(SampleRun.Of(hostile));
        Assert.Equal(["2"], Rows(database, "SELECT COUNT(*) FROM t01_income_and_expenditure"));
    }

    [Fact]
    public void The_documented_queries_give_the_reviewed_rows()
    {
        using var database = Open(SampleRun.Of(SampleStatements.Document(2022, 1m), SampleStatements.Document(2023, 0.5m)));
        var queries = Query().Matches(File.ReadAllText(RepositoryFolder.At("docs", "data.md")).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(5, queries.Length);
        var text = string.Concat(queries.Select((q, i) => $"== {i + 1}\n{string.Join("\n", Rows(database, q))}\n"));
        Snapshot.Match(text, RepositoryFolder.At("tests", "Extractor.Export.Tests", "Sqlite", "queries.expected.txt"));
    }

    private SqliteConnection Open(RunResults run)
    {
        OutputFolder.Write(_root, new SqliteExporter(), run);
        var connection = new SqliteConnection($"Data Source={Path.Combine(_root, "data", "extractor.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static string[] Rows(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Shown(reader.GetValue(i)))));
        return [.. rows];
    }

    private static string Shown(object value) => value is double number ? number.ToString("0.0#########", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
