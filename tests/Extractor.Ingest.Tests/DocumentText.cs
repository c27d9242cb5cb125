using System.Text;
using Extractor.Core.Documents;
using Extractor.Core.Messages;

namespace Extractor.Ingest.Tests;

/// <summary>Writes what a reader made of a file as text that people can review: one block, cell or problem a line.</summary>
internal static class DocumentText
{
    /// <summary>The whole result; line breaks and tabs inside texts are written as ⏎ and ⇥.</summary>
    public static string Of(ReadResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        text.Append($"status {result.Status}\n");
        var messages = MessageTable.Load();
        foreach (var problem in result.Problems)
        {
            text.Append($"problem {problem.Level} {problem.Id}: {messages.Format(Language.English, problem.Id, problem.Arguments.AsSpan())}\n");
        }

        if (result.Document is not { } document) return text.ToString();
        if (document.Metadata.Title is { } title) text.Append($"title {title}\n");
        if (document.Metadata.Producer is { } producer) text.Append($"producer {producer}\n");
        foreach (var line in document.Furniture) text.Append($"furniture {Line(line)}\n");
        foreach (var block in document.Blocks) text.Append(Of(block));
        foreach (var table in document.Tables) Append(text, table);
        return text.ToString();
    }

    private static string Of(Block block) => block switch
    {
        TextBlock t => $"B{t.Index} {t.Role}{(t.Level > 0 ? $" {t.Level}" : "")}{(t.Label is null ? "" : $" <{t.Label}>")} {Line(t.Text)}\n",
        TableBlock t => $"B{t.Index} Table T{t.Table}\n",
        _ => throw new ArgumentException("A kind of block this format does not know.", nameof(block)),
    };

    private static void Append(StringBuilder text, Table table)
    {
        text.Append($"T{table.Index} B{table.Block} {table.Rows} x {table.Columns}");
        if (table.Parent is { } parent) text.Append($" in T{parent}");
        if (table.DeclaredHeaderRows > 0) text.Append($" header {table.DeclaredHeaderRows}");
        text.Append('\n');
        foreach (var cell in table.Cells)
        {
            text.Append($"T{table.Index} r{cell.Row} c{cell.Column}");
            if (cell.RowSpan > 1 || cell.ColumnSpan > 1) text.Append($" {cell.RowSpan} x {cell.ColumnSpan}");
            foreach (var nested in cell.Nested) text.Append($" T{nested}");
            text.Append($"  \"{Line(cell.Text)}\"\n");
        }
    }

    private static string Line(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);
}
