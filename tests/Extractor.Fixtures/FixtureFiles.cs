using System.Text;
using Extractor.Fixtures.Content;
using Extractor.Fixtures.Writers;
using Extractor.Fixtures.Writers.Pdf;

namespace Extractor.Fixtures;

/// <summary>The files of <c>fixtures/reports</c>, and beside that folder the list of what is planted in them.</summary>
public static class FixtureFiles
{
    /// <summary>Path under <c>fixtures/reports</c> and bytes of every file.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> All()
    {
        foreach (var report in FixtureCatalogue.WithSlips)
        {
            yield return ($"{report.Name}/{report.Name}.docx", WordPackage.Write(report));
            yield return ($"{report.Name}/{report.Name}.html", PortalPage.Write(report));
            yield return ($"{report.Name}/{report.Name}_word.htm", WordExportPage.Write(report));
            yield return ($"{report.Name}/{report.Name}.txt", PlainText.Write(report));
            yield return ($"{report.Name}/{report.Name}.pdf", PrintedReport.Write(report, PrintStyle.Office));
            yield return ($"{report.Name}/{report.Name}_driver.pdf", PrintedReport.Write(report, PrintStyle.Driver));
        }

        foreach (var report in FixtureCatalogue.Clean)
        {
            yield return ($"{report.Name}/{report.Name}.docx", WordPackage.Write(report));
            yield return ($"{report.Name}/{report.Name}.pdf", PrintedReport.Write(report, PrintStyle.Office));
        }

        yield return ("../planted.csv", Planted());
    }

    /// <summary>The known list: report, check, quote, computed value.</summary>
    private static byte[] Planted()
    {
        var csv = new StringBuilder("report,check,quote,computed\n");
        foreach (var report in FixtureCatalogue.WithSlips)
        {
            foreach (var slip in report.Planted) csv.Append(report.Name).Append(',').Append(slip.Check).Append(",\"").Append(slip.Quote).Append("\",").Append(slip.Computed).Append('\n');
        }

        return new UTF8Encoding(false).GetBytes(csv.ToString());
    }
}
