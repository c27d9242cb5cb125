namespace Extractor.Export.Xlsx;

/// <summary>The workbook's cell styles; the value is the index in the style sheet, where the amounts follow for 0 to 4 decimals.</summary>
internal enum CellStyle
{
    General,
    Title,
    Section,
    Header,
    Text,
    Wrapped,
    Centred,
    Link,
    Count,
    Share,
    Writable,
    Year,
    Percent,
    Amount0,
    Amount1,
    Amount2,
    Amount3,
    Amount4,
}
