using System.Collections.Immutable;
using DocumentFormat.OpenXml.Drawing.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using X = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Extractor.Export.Xlsx;

/// <summary>A bar chart over two columns of a sheet. Immutable.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Sheet">The sheet the figures stand on.</param>
/// <param name="FirstRow">Row of the first figure, from 0.</param>
/// <param name="NameColumn">Column of the names, from 0.</param>
/// <param name="ValueColumn">Column of the figures, from 0.</param>
/// <param name="Bars">Names and figures as they stand there.</param>
/// <param name="Top">Row the drawing begins at, from 0.</param>
/// <param name="Bottom">Row it ends before.</param>
/// <param name="Right">Column it ends before, from 0.</param>
internal sealed record BarChart(
    string Title, string Sheet, int FirstRow, int NameColumn, int ValueColumn, ImmutableArray<(string Name, int Value)> Bars, int Top, int Bottom, int Right)
{
    public const string DrawingId = "drawing1";
    public const string ChartId = "chart1";

    public X.WorksheetDrawing Drawing() => new(new X.TwoCellAnchor(
        new X.FromMarker(new X.ColumnId("0"), new X.ColumnOffset("0"), Row(Top), new X.RowOffset("0")),
        new X.ToMarker(new X.ColumnId(Text(Right)), new X.ColumnOffset("0"), Row(Bottom), new X.RowOffset("0")),
        new X.GraphicFrame(
            new X.NonVisualGraphicFrameProperties(
                new X.NonVisualDrawingProperties { Id = 2, Name = Title, Description = Title }, new X.NonVisualGraphicFrameDrawingProperties()),
            new X.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new ChartReference { Id = ChartId }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { Macro = "" },
        new X.ClientData()));

    public ChartSpace Chart() => new(
        new RoundedCorners { Val = false },
        new Chart(
            new Title(new ChartText(new RichText(
                new A.BodyProperties(), new A.ListStyle(), new A.Paragraph(new A.Run(new A.RunProperties { Language = "zh-CN", FontSize = 1200, Bold = true }, new A.Text(Title)))))),
            new AutoTitleDeleted { Val = false },
            new PlotArea(new Layout(), Bar(), Categories(), Values()),
            new PlotVisibleOnly { Val = true }));

    private DocumentFormat.OpenXml.Drawing.Charts.BarChart Bar() => new(
        new BarDirection { Val = BarDirectionValues.Bar },
        new BarGrouping { Val = BarGroupingValues.Clustered },
        new VaryColors { Val = false },
        new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
            new Order { Val = 0 },
            new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = "B4453B" })),
            new InvertIfNegative { Val = false },
            new DataLabels(
                new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false }, new ShowSeriesName { Val = false },
                new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
            new CategoryAxisData(new StringReference(new Formula(Range(NameColumn)), new StringCache(
                [new PointCount { Val = (uint)Bars.Length }, .. Bars.Select((b, i) => new StringPoint(new NumericValue(SheetText.Clean(b.Name))) { Index = (uint)i })]))),
            new Values(new NumberReference(new Formula(Range(ValueColumn)), new NumberingCache(
                [new FormatCode("General"), new PointCount { Val = (uint)Bars.Length }, .. Bars.Select((b, i) => new NumericPoint(new NumericValue(Text(b.Value))) { Index = (uint)i })])))),
        new GapWidth { Val = 45 },
        new AxisId { Val = 1 },
        new AxisId { Val = 2 });

    // Bars grow from the bottom up; reversing the axis puts the first name on top.
    private static CategoryAxis Categories() => new(
        new AxisId { Val = 1 }, new Scaling(new Orientation { Val = OrientationValues.MaxMin }), new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left }, new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = 2 }, new Crosses { Val = CrossesValues.AutoZero });

    private static ValueAxis Values() => new(
        new AxisId { Val = 2 }, new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }), new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Top }, new CrossingAxis { Val = 1 }, new Crosses { Val = CrossesValues.AutoZero });

    private string Range(int column)
    {
        var name = CellName.Column(column);
        return $"'{Sheet}'!${name}${Text(FirstRow + 1)}:${name}${Text(FirstRow + Bars.Length)}";
    }

    private static X.RowId Row(int row) => new(Text(row));

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
