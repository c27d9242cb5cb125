using Extractor.Core.Documents;
using Extractor.Measure.Departments;
using Extractor.Testing;

namespace Extractor.Measure.Layouts;

/// <summary>Where a printed figure stands: table, row and column of the grid.</summary>
public readonly record struct Spot(int Table, int Row, int Column);

/// <summary>A department's tables as a document, with the place of every figure.</summary>
public sealed record Page(SourceDocument Document, IReadOnlyDictionary<string, Spot> Spots)
{
    /// <summary>Lays the tables out.</summary>
    public static Page Of(Department department, Layout layout, IReadOnlyList<Sketch> sketches)
    {
        var builder = new DocumentBuilder($"{department.Name}{department.Year}.txt");
        builder.Heading(1, $"{department.Name}{department.Year}年度部门决算公开").Heading(1, "第二部分 部门决算表");
        var spots = new Dictionary<string, Spot>(StringComparer.Ordinal);
        var tables = 0;
        for (var number = 0; number < sketches.Count; number++)
        {
            var sketch = sketches[number];
            var title = layout.LongTitles ? $"{department.Name}{department.Year}年度{sketch.Title}" : sketch.Title;
            var first = sketch.Break > 0 ? sketch.Rows[..sketch.Break] : sketch.Rows;
            tables = Table(builder, department, layout, sketch, title, number + 1, first, spots, tables);
            if (sketch.Break > 0)
            {
                List<List<Printed>> rest = [.. sketch.Rows[..sketch.HeaderRows], .. sketch.Rows[sketch.Break..]];
                tables = Table(builder, department, layout, sketch, title + "（续表）", number + 1, rest, spots, tables);
            }

            builder.Paragraph("注：本表反映部门本年度情况，金额转换时可能存在尾数误差。");
            foreach (var line in sketch.Below) builder.Paragraph(line);
        }

        return new Page(builder.Build(), spots);
    }

    private static int Table(
        DocumentBuilder builder, Department department, Layout layout, Sketch sketch, string title, int number, List<List<Printed>> rows, Dictionary<string, Spot> spots, int table)
    {
        var unit = layout.UnitInHeader && sketch.Id is "t01" or "t04" && layout.UnitInHeader ? "" : sketch.Unit;
        var width = rows.Max(r => r.Count);
        var grid = new List<string[]>();
        if (layout.TitleInside)
        {
            grid.Add([title, .. Enumerable.Repeat("<", width - 1)]);
            grid.Add([$"部门：{department.Name}", .. Enumerable.Repeat("<", width - 2), unit.Length > 0 ? $"金额单位：{unit}" : ""]);
        }
        else
        {
            builder.Paragraph(title).Paragraph($"公开{number:00}表").Paragraph(unit.Length > 0 ? $"部门：{department.Name}　金额单位：{unit}" : $"部门：{department.Name}");
        }

        var shift = grid.Count;
        for (var row = 0; row < rows.Count; row++)
        {
            grid.Add([.. rows[row].Select(c => layout.Unmerged && c.Text is "<" or "^" && layout.Unmerged ? "" : c.Text)]);
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (rows[row][column].Key is { } key) spots[key] = new Spot(table, row + shift, column);
            }
        }

        builder.Table([.. grid]);
        return table + 1;
    }
}
