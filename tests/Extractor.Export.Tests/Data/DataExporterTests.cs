using System.Text.Json;
using Extractor.Core.Messages;
using Extractor.Export.Data;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;

namespace Extractor.Export.Tests.Data;

public sealed class DataExporterTests
{
    [Fact]
    public void A_small_run_gives_the_reviewed_facts_and_numbers()
    {
        var folder = MemoryFolder.Of(new DataExporter(), SampleRun.Small());
        var text = string.Concat(DataTables.All.Select(t => $"== {t.Name}\n{folder.Text($"data/{t.Name}.csv")}"));
        Snapshot.Match(text, RepositoryFolder.At("tests", "Extractor.Export.Tests", "Data", "tables.expected.txt"));
    }

    [Fact]
    public void The_description_names_every_file_and_its_columns_in_order()
    {
        var folder = MemoryFolder.Of(new DataExporter(), SampleRun.Small());
        var resources = JsonDocument.Parse(folder.Bytes("data/datapackage.json")).RootElement.GetProperty("resources").EnumerateArray().ToArray();
        Assert.Equal(folder.Paths.Where(p => p.EndsWith(".csv", StringComparison.Ordinal)), resources.Select(r => "data/" + r.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
        foreach (var resource in resources)
        {
            var header = folder.Text("data/" + resource.GetProperty("path").GetString()).Split("\r\n")[0];
            Assert.Equal(header, string.Join(',', resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString())));
        }
    }

    [Fact]
    public void Every_reference_points_at_a_key()
    {
        foreach (var reference in DataTables.All.SelectMany(t => t.References))
        {
            Assert.Equal(DataTables.All.Single(t => t.Name == reference.Table).Key.AsEnumerable(), reference.Target.AsEnumerable());
        }
    }

    [Fact]
    public void Every_row_has_as_many_values_as_columns_of_the_right_kind()
    {
        foreach (var table in DataTables.All)
        {
            var sink = new TypeRecorder();
            foreach (var document in SampleRun.Small().Documents) table.Write(document, sink);
            Assert.NotEmpty(sink.Rows);
            Assert.All(sink.Rows, r => Assert.Equal(table.Columns.Select(c => c.Type), r));
        }
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_table_and_column_is_described(Language language)
    {
        var messages = MessageTable.Load();
        foreach (var table in DataTables.All)
        {
            Assert.NotEmpty(messages.Format(language, "data.table." + table.Name));
            Assert.All(table.Columns, c => Assert.NotEmpty(messages.Format(language, "data.column." + c.Name)));
        }
    }

    private sealed class TypeRecorder : IRowSink
    {
        private readonly List<DataType> _row = [];

        public List<DataType[]> Rows { get; } = [];

        public void Text(string? value) => _row.Add(DataType.Text);

        public void Whole(long? value) => _row.Add(DataType.Integer);

        public void Number(decimal? value) => _row.Add(DataType.Number);

        public void EndRow()
        {
            Rows.Add([.. _row]);
            _row.Clear();
        }
    }
}
