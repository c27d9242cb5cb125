using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>The lines that stand above a statutory table.</summary>
internal static class TableLines
{
    public static IEnumerable<string> Above(FixtureTable table)
    {
        if (table.Title.Length > 0) yield return table.Title;
        if (table.FormNumber.Length > 0) yield return table.FormNumber;
        if (table.Department.Length > 0) yield return $"部门：{table.Department}";
        if (table.Unit.Length > 0) yield return $"金额单位：{table.Unit}";
    }
}
