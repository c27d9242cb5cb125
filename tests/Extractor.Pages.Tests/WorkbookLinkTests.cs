using System.IO.Compression;
using System.Xml.Linq;
using Extractor.Pages.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Extractor.Pages.Tests;

[Collection(PagesOfAudit.Name)]
public sealed class WorkbookLinkTests(AuditedReports reports)
{
    private static readonly XNamespace s_sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace s_relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [BrowserFact]
    public async Task A_row_of_the_workbook_leads_to_the_number_it_quotes()
    {
        var links = Links();
        Assert.True(links.Count > 5);
        foreach (var (target, quote) in links.Where(l => decimal.TryParse(l.Quote.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture, out _)).DistinctBy(l => l.Target[..l.Target.IndexOf('#')]))
        {
            await using var open = await reports.OpenAsync(target, Screen.Desktop);
            var picked = open.Page.Locator("main .pick").First;
            await Expect(picked).ToBeInViewportAsync();
            await Expect(picked).ToContainTextAsync(quote.TrimEnd('%'));
        }
    }

    [BrowserFact]
    public async Task Every_address_of_the_workbook_exists()
    {
        foreach (var page in Links().GroupBy(l => l.Target.Split('#')[0], l => l.Target.Split('#')[1]))
        {
            await using var open = await reports.OpenAsync(page.Key, Screen.Desktop);
            foreach (var anchor in page) await Expect(open.Page.Locator("#" + anchor)).ToHaveCountAsync(1);
        }
    }

    /// <summary>The links of the sheet of findings, with the quotation in the linked row.</summary>
    private List<(string Target, string Quote)> Links()
    {
        using var workbook = ZipFile.OpenRead(Path.Combine(reports.Folder, "findings.xlsx"));
        var relations = Xml(workbook, "xl/worksheets/_rels/sheet2.xml.rels").Root!.Elements().ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value);
        var sheet = Xml(workbook, "xl/worksheets/sheet2.xml").Root!;
        var rows = sheet.Descendants(s_sheet + "row").ToDictionary(r => r.Attribute("r")!.Value, r => r.Elements(s_sheet + "c").Select(c => c.Value).ToArray());
        var quote = Array.IndexOf(rows["1"], "原文");
        return
        [
            .. sheet.Descendants(s_sheet + "hyperlink").Select(l => (
                relations[l.Attribute(s_relation + "id")!.Value],
                rows[new string([.. l.Attribute("ref")!.Value.Where(char.IsAsciiDigit)])][quote])),
        ];
    }

    private static XDocument Xml(ZipArchive workbook, string part)
    {
        using var stream = workbook.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
