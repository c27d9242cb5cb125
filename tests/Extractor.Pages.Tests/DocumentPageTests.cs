using System.Text.RegularExpressions;
using Extractor.Pages.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Extractor.Pages.Tests;

[Collection(PagesOfAudit.Name)]
public sealed partial class DocumentPageTests(AuditedReports reports)
{
    [BrowserFact]
    public async Task A_number_that_is_clicked_shows_its_arithmetic_and_outlines_its_operands()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        var number = open.Page.Locator("main a.n.x").First;
        await number.ClickAsync();
        await Expect(number).ToHaveClassAsync(Picked());
        await Expect(open.Selected).ToBeVisibleAsync();
        await Expect(open.Selected.Locator(".sum b").First).ToContainTextAsync(Figure());
        var operands = open.Page.Locator("main .operand");
        Assert.True(await operands.CountAsync() > 0);
        var links = await open.Selected.Locator("li").First.Locator(".ops a").AllInnerTextsAsync();
        Assert.NotEmpty(links);
    }

    [BrowserFact]
    public async Task A_link_of_the_arithmetic_leads_to_its_operand()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        await open.Page.Locator("main a.n.x").First.ClickAsync();
        var link = open.Selected.Locator(".ops a[href^='#n']").First;
        var anchor = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        var operand = open.Page.Locator($"main {anchor}");
        await Expect(operand).ToBeInViewportAsync();
        await Expect(operand).ToHaveClassAsync(Picked());
        Assert.EndsWith(anchor!, open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Keys_walk_the_findings_forth_and_back_and_escape_clears()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        var here = open.Page.Locator(".findings > li.here");
        await open.Page.Keyboard.PressAsync("n");
        await Expect(here).ToHaveIdAsync("l0");
        Assert.EndsWith("#f0", open.Page.Url, StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("n");
        await Expect(here).ToHaveIdAsync("l1");
        await Expect(open.Page.Locator(".pick").First).ToBeInViewportAsync();
        await open.Page.Keyboard.PressAsync("p");
        await Expect(here).ToHaveIdAsync("l0");
        await open.Page.Keyboard.PressAsync("Escape");
        await Expect(here).ToHaveCountAsync(0);
        await Expect(open.Page.Locator(".pick, .operand")).ToHaveCountAsync(0);
        await Expect(open.Selected).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Keys_walk_the_numbers_too()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        await open.Page.Keyboard.PressAsync("j");
        await Expect(open.Page.Locator("main .pick")).ToHaveIdAsync("n0");
        await open.Page.Keyboard.PressAsync("j");
        await Expect(open.Page.Locator("main .pick")).Not.ToHaveIdAsync("n0");
        await open.Page.Keyboard.PressAsync("k");
        await Expect(open.Page.Locator("main .pick")).ToHaveIdAsync("n0");
    }

    [BrowserFact]
    public async Task An_address_with_an_anchor_opens_at_its_number()
    {
        await using var first = await OpenAsync(Screen.Desktop);
        var id = await first.Page.Locator("main a.n.x").Last.GetAttributeAsync("id");
        await using var open = await reports.OpenAsync(Report + "#" + id, Screen.Desktop);
        await Expect(open.Page.Locator("#" + id)).ToBeInViewportAsync();
        await Expect(open.Selected).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task On_a_phone_the_arithmetic_comes_from_below_and_can_be_closed()
    {
        await using var open = await OpenAsync(Screen.Phone);
        var number = open.Page.Locator("main a.n.x").First;
        await number.ClickAsync();
        await Expect(open.Selected).ToBeInViewportAsync();
        var box = (await open.Selected.BoundingBoxAsync())!;
        Assert.Equal(Screen.Phone.Height, box.Y + box.Height, 1.0);
        Assert.True(box.Height < Screen.Phone.Height / 2.0);
        await open.Selected.Locator(".close").ClickAsync();
        await Expect(open.Selected).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Every_number_says_its_state_to_who_cannot_see_the_tick()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        var silent = await open.Page.Locator("main a.n:not(.u)").EvaluateAllAsync<int>("numbers => numbers.filter(n => !n.querySelector('[aria-label]')).length");
        Assert.Equal(0, silent);
    }

    private string Report => reports.Page("xingqiao-water-2023-docx");

    private Task<OpenPage> OpenAsync(Screen screen) => reports.OpenAsync(Report, screen);

    [GeneratedRegex(@"^[\d,.]+")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\bpick\b")]
    private static partial Regex Picked();
}
