using System.Globalization;

namespace Extractor.Export.Xlsx;

/// <summary>Names of cells as spreadsheets have them.</summary>
internal static class CellName
{
    /// <summary><c>A1</c> for row 0 and column 0.</summary>
    public static string Of(int row, int column) => Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary><c>A</c> for 0, <c>AA</c> for 26.</summary>
    public static string Column(int column) => column < 26 ? ((char)('A' + column)).ToString() : Column((column / 26) - 1) + (char)('A' + (column % 26));
}
