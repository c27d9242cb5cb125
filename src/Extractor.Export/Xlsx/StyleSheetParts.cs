using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Export.Xlsx;

/// <summary>The workbook's style sheet: one cell format for each <see cref="CellStyle"/>, and the colours of the severities.</summary>
internal static class StyleSheetParts
{
    private const string FontName = "微软雅黑";
    private const string Ink = "FF1F2A37";
    private const string Rule = "FFD5DAE1";

    /// <summary>Index of the differential format of a severity.</summary>
    public static uint ColourOf(string severity) => severity switch
    {
        "error" => 0,
        "warning" => 1,
        "review" => 2,
        _ => 3,
    };

    public static Stylesheet Build() => new(
        new NumberingFormats(Format(164, "#,##0"), Format(165, "#,##0.0"), Format(166, "#,##0.00"), Format(167, "#,##0.000"), Format(168, "#,##0.0000")) { Count = 5 },
        new Fonts(
            FontOf(10, Ink),
            FontOf(16, Ink, bold: true),
            FontOf(12, Ink, bold: true),
            FontOf(10, "FFFFFFFF", bold: true),
            FontOf(10, "FF1D4ED8", underline: true))
        { Count = 5 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            FillOf("FF33475B"),
            FillOf("FFFFFBEB"))
        { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        Cells(),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
        new DifferentialFormats(Tint("FF9B1C1C", "FFFDE8E8"), Tint("FF8E4B10", "FFFDF0D5"), Tint("FF1E429F", "FFE1EFFE"), Tint("FF4B5563", "FFF3F4F6")) { Count = 4 });

    private static CellFormats Cells() => new(
        CellOf(0, 0, 0),
        CellOf(0, 1, 0),
        CellOf(0, 2, 0),
        CellOf(0, 3, 2, border: 1, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center, wrap: true),
        CellOf(49, 0, 0, border: 1),
        CellOf(49, 0, 0, border: 1, wrap: true),
        CellOf(49, 0, 0, border: 1, HorizontalAlignmentValues.Center),
        CellOf(49, 4, 0, border: 1, wrap: true),
        CellOf(164, 0, 0, border: 1),
        CellOf(10, 0, 0, border: 1),
        CellOf(49, 0, 3, border: 1, wrap: true),
        CellOf(1, 0, 0, border: 1, HorizontalAlignmentValues.Center),
        CellOf(9, 0, 0, border: 1, HorizontalAlignmentValues.Center),
        CellOf(164, 0, 0, border: 1),
        CellOf(165, 0, 0, border: 1),
        CellOf(166, 0, 0, border: 1),
        CellOf(167, 0, 0, border: 1),
        CellOf(168, 0, 0, border: 1))
    { Count = 18 };

    private static CellFormat CellOf(
        uint number, uint font, uint fill, uint border = 0, HorizontalAlignmentValues horizontal = HorizontalAlignmentValues.General,
        VerticalAlignmentValues vertical = VerticalAlignmentValues.Top, bool wrap = false) =>
        new(new Alignment { Horizontal = horizontal, Vertical = vertical, WrapText = wrap })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number != 0,
            ApplyFont = font != 0,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
        };

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font FontOf(double size, string colour, bool bold = false, bool underline = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (underline) font.Append(new Underline());
        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = FontName }, new FontFamilyNumbering { Val = 2 }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill FillOf(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(Colour()) { Style = BorderStyleValues.Thin },
        new RightBorder(Colour()) { Style = BorderStyleValues.Thin },
        new TopBorder(Colour()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Colour()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Colour() => new() { Rgb = Rule };

    private static DifferentialFormat Tint(string ink, string paper) => new(
        new Font(new Bold(), new Color { Rgb = ink }),
        new Fill(new PatternFill(new BackgroundColor { Rgb = paper }) { PatternType = PatternValues.Solid }));
}
