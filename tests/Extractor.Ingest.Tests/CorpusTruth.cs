using System.Collections.Immutable;
using System.Text.Json;
using Extractor.Core.Documents;
using Extractor.Testing;

namespace Extractor.Ingest.Tests;

/// <summary>The hand-checked table grids of the real reports beside the repository, and the comparison of what a reader made with them.</summary>
internal static class CorpusTruth
{
    /// <summary>Reads a file of the corpus.</summary>
    /// <exception cref="InvalidOperationException">The folder of real reports is absent; guard the test with <see cref="SharedFactAttribute"/>.</exception>
    public static byte[] ReadFile(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Every difference between the tables of a document and the truth of a report, one line each; empty where all cells agree without white space.</summary>
    /// <param name="report">Number of the report, such as <c>004</c>.</param>
    /// <param name="document">What a reader made of one of its renderings.</param>
    public static ImmutableArray<string> Differences(string report, SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var truths = Load(report);
        var found = ImmutableArray.CreateBuilder<string>();
        if (truths.Length != document.Tables.Length) found.Add($"{truths.Length} tables expected, {document.Tables.Length} read");
        for (var i = 0; i < Math.Min(truths.Length, document.Tables.Length); i++) Compare(truths[i], document.Tables[i], found);
        return found.ToImmutable();
    }

    private static void Compare(TrueTable truth, Table table, ImmutableArray<string>.Builder found)
    {
        if ((truth.Rows, truth.Columns) != (table.Rows, table.Columns))
        {
            found.Add($"T{truth.Index} {truth.Title}: {truth.Rows} x {truth.Columns} expected, {table.Rows} x {table.Columns} read");
        }

        var read = table.Cells.ToDictionary(c => (c.Row, c.Column));
        foreach (var expected in truth.Cells)
        {
            var place = $"T{truth.Index} r{expected.Row} c{expected.Column}";
            if (!read.Remove((expected.Row, expected.Column), out var cell))
            {
                found.Add($"{place}: \"{expected.Text}\" expected, no cell starts here");
                continue;
            }

            if ((cell.RowSpan, cell.ColumnSpan) != (expected.RowSpan, expected.ColumnSpan))
            {
                found.Add($"{place}: spans {expected.RowSpan} x {expected.ColumnSpan} expected, {cell.RowSpan} x {cell.ColumnSpan} read");
            }

            if (Squeeze(cell.Text) != Squeeze(expected.Text)) found.Add($"{place}: \"{expected.Text}\" expected, \"{cell.Text}\" read");
        }

        foreach (var cell in read.Values) found.Add($"T{truth.Index} r{cell.Row} c{cell.Column}: no cell expected, \"{cell.Text}\" read");
    }

    private static ImmutableArray<TrueTable> Load(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(PathOf($"truth/{report}.json")));
        return [.. json.RootElement.GetProperty("tables").EnumerateArray().Select(Read)];
    }

    private static TrueTable Read(JsonElement table) => new(
        table.GetProperty("index").GetInt32(),
        table.GetProperty("title").GetString()!,
        table.GetProperty("rows").GetInt32(),
        table.GetProperty("cols").GetInt32(),
        [.. table.GetProperty("cells").EnumerateArray().Select(ReadCell)]);

    private static Cell ReadCell(JsonElement cell)
    {
        int At(string name) => cell.GetProperty(name).GetInt32();
        return new Cell(At("r0"), At("c0"), At("r1") - At("r0") + 1, At("c1") - At("c0") + 1, cell.GetProperty("text").GetString()!);
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string PathOf(string name) => Path.Combine(
        RepositoryFolder.Shared ?? throw new InvalidOperationException("The folder of real reports is absent."), "corpus", name);

    private sealed record TrueTable(int Index, string Title, int Rows, int Columns, ImmutableArray<Cell> Cells);
}
