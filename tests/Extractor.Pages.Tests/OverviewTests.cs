using Extractor.Pages.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Extractor.Pages.Tests;

[Collection(PagesOfAudit.Name)]
public sealed class OverviewTests(AuditedReports reports)
{
    [BrowserFact]
    public async Task Every_finding_that_is_counted_is_listed()
    {
        await using var open = await OpenAsync();
        var count = await CountAsync(open);
        Assert.True(count > 5);
        await Expect(Rows(open)).ToHaveCountAsync(count);
    }

    [BrowserFact]
    public async Task A_severity_leaves_only_its_findings_and_clearing_brings_all_back()
    {
        await using var open = await OpenAsync();
        var all = await CountAsync(open);
        await open.Page.Locator("#severity").SelectOptionAsync("error");
        await Expect(open.Page.Locator("#list > li:not(.s-error)")).ToHaveCountAsync(0);
        Assert.InRange(await Rows(open).CountAsync(), 1, all - 1);
        await open.Page.Locator("form.filters button[type=reset]").ClickAsync();
        await Expect(Rows(open)).ToHaveCountAsync(all);
    }

    [BrowserFact]
    public async Task A_bar_of_the_chart_filters_by_its_department_and_says_that_it_is_pressed()
    {
        await using var open = await OpenAsync();
        var bar = open.Page.Locator(".chart button[data-filter=entity]").First;
        var expected = int.Parse(await bar.Locator("b").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await bar.ClickAsync();
        await Expect(Rows(open)).ToHaveCountAsync(expected);
        await Expect(bar).ToHaveAttributeAsync("aria-pressed", "true");
        await bar.ClickAsync();
        await Expect(bar).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [BrowserFact]
    public async Task Words_that_are_searched_stand_in_every_row_left()
    {
        await using var open = await OpenAsync();
        var all = await CountAsync(open);
        await open.Page.Locator("#search").FillAsync("机关运行经费");
        await Expect(Rows(open)).Not.ToHaveCountAsync(all);
        var texts = await Rows(open).AllInnerTextsAsync();
        Assert.NotEmpty(texts);
        Assert.All(texts, t => Assert.Contains("机关运行经费", t, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_list_is_sorted_by_gravity_first_and_by_document_when_asked()
    {
        await using var open = await OpenAsync();
        await open.Page.Locator("#order").SelectOptionAsync("severity");
        string[] grave = ["s-error", "s-warning", "s-review", "s-note"];
        var classes = await Rows(open).EvaluateAllAsync<string[]>("rows => rows.map(r => r.className)");
        Assert.Equal(classes.OrderBy(c => Array.IndexOf(grave, c)), classes);

        await open.Page.Locator("#order").SelectOptionAsync("document");
        var documents = await Rows(open).Locator(".doc").AllInnerTextsAsync();
        Assert.Equal(documents.Distinct().Count(), documents.Zip(documents.Skip(1)).Count(p => p.First != p.Second) + 1);
    }

    [BrowserFact]
    public async Task A_finding_opens_its_document_at_the_number()
    {
        await using var open = await OpenAsync();
        var row = Rows(open).First;
        var quote = await row.Locator("q").InnerTextAsync();
        await row.Locator("a").ClickAsync();
        await Expect(open.Page.Locator("main .pick")).ToContainTextAsync(quote.Trim('“', '”'));
        await Expect(open.Page.Locator("main .pick")).ToBeInViewportAsync();
    }

    private static ILocator Rows(OpenPage open) => open.Page.Locator("#list > li");

    private static async Task<int> CountAsync(OpenPage open) => int.Parse(await open.Page.Locator("#count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);

    // The parts are loaded when the sentence that says so is gone.
    private async Task<OpenPage> OpenAsync()
    {
        var open = await reports.OpenAsync("report.html", Screen.Desktop);
        await Expect(open.Page.Locator("#loading")).ToHaveTextAsync("");
        await Expect(open.Page.Locator("form.filters")).ToBeVisibleAsync();
        return open;
    }
}
