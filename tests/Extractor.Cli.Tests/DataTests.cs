using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Testing;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests;

/// <summary>The clean data of the reports of <c>fixtures/reports</c>, asked as <c>docs/data.md</c> tells.</summary>
public sealed partial class DataTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_documented_queries_give_every_report_once()
    {
        Assert.Equal(0, await _run.RunAsync("audit", RepositoryFolder.At("fixtures", "reports"), "--out", _run.At("out"), "--quiet"));
        using var database = new SqliteConnection($"Data Source={_run.At("out/data/extractor.sqlite")};Mode=ReadOnly;Pooling=False");
        database.Open();
        var queries = Query().Matches(File.ReadAllText(RepositoryFolder.At("docs", "data.md")).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value);
        var text = string.Concat(queries.Select((q, i) => $"== {i + 1}\n{string.Join("\n", Rows(database, q))}\n"));
        Snapshot.Match(text, RepositoryFolder.At("tests", "Extractor.Cli.Tests", "DataTests.expected.txt"));
    }

    private static List<string> Rows(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
