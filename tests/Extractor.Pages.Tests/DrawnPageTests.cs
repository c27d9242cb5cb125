using System.Text.RegularExpressions;
using Extractor.Pages.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Extractor.Pages.Tests;

/// <summary>The pages of a PDF as they were printed, beside the rebuilt text.</summary>
[Collection(PagesOfAudit.Name)]
public sealed partial class DrawnPageTests(AuditedReports reports)
{
    [BrowserFact]
    public async Task No_page_is_drawn_before_it_is_looked_at()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        await Expect(open.Page.Locator("details.sheet").First).ToBeAttachedAsync();
        await Expect(open.Page.Locator("main svg")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task The_pages_are_drawn_near_the_view_only()
    {
        await using var open = await reports.OpenAsync(reports.Page("xingqiao-water-2023-pdf"), Screen.Desktop);
        await open.Page.Locator("[data-view=drawn]").ClickAsync();
        await Expect(open.Page.Locator("main svg").First.Locator("text").First).ToBeAttachedAsync();
        var drawn = await open.Page.Locator("main svg").EvaluateAllAsync<int>("all => all.filter(s => s.childElementCount > 0).length");
        Assert.InRange(drawn, 1, await open.Page.Locator("main svg").CountAsync() - 1);
        await open.Page.Locator("[data-view=rebuilt]").ClickAsync();
        await Expect(open.Page.Locator("main p").Last).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_box_chooses_the_same_number_as_the_text()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        await open.Page.Locator("main a.n.x").First.ClickAsync();
        var id = await open.Page.Locator("main a.n.pick").GetAttributeAsync("id");
        await open.Selected.Locator(".original").ClickAsync();
        var box = open.Page.Locator($"a.box[data-box={id}]").First;
        await Expect(box).ToBeInViewportAsync();
        await Expect(box).ToHaveClassAsync(Picked());
        await Expect(box).ToHaveClassAsync(Contradicted());

        var other = open.Page.Locator("a.box.t:not(.lit)").First;
        await other.DispatchEventAsync("click");
        await Expect(other).ToHaveClassAsync(Picked());
        await Expect(box).Not.ToHaveClassAsync(Picked());
        await Expect(open.Page.Locator("main a.n.pick")).ToHaveIdAsync((await other.GetAttributeAsync("data-box"))!);
        Assert.True(await open.Page.Locator("a.box.lit").CountAsync() > 0);
    }

    [BrowserFact]
    public async Task A_finding_leads_to_its_place_on_the_page()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        var finding = open.Page.Locator(".findings .original").First;
        await finding.ClickAsync();
        await Expect(open.Page.Locator($"svg [data-box={await finding.GetAttributeAsync("data-box")}]").First).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Every_boxed_number_is_drawn_over_its_own_letters()
    {
        await using var open = await OpenAsync(Screen.Desktop);
        await open.Page.Locator("details.sheet summary").First.ClickAsync();
        var outside = await open.Page.Locator("main svg").First.EvaluateAsync<string[]>(
            """
            picture => {
              const texts = [...picture.querySelectorAll("g text")].map(t => [t.textContent, t.getBoundingClientRect()]);
              return [...picture.querySelectorAll("a.box[aria-label]")].filter(a => {
                const box = a.querySelector("rect").getBoundingClientRect();
                const quote = a.getAttribute("aria-label").split(" ")[0].slice(0, 4);
                const under = texts.filter(([, t]) => t.left < box.right && t.right > box.left && t.top < box.bottom && t.bottom > box.top);
                return !under.map(([text]) => text).join("").includes(quote);
              }).map(a => a.getAttribute("aria-label"));
            }
            """);
        Assert.Empty(outside);
    }

    [BrowserFact]
    public async Task On_a_phone_a_drawn_page_scrolls_within_itself()
    {
        await using var open = await OpenAsync(Screen.Phone);
        await open.Page.Locator("[data-view=drawn]").ClickAsync();
        await Expect(open.Page.Locator("main svg").First.Locator("text").First).ToBeAttachedAsync();
        Assert.Equal(0, await open.SidewaysAsync());
    }

    private Task<OpenPage> OpenAsync(Screen screen) => reports.OpenAsync(reports.Page("lanping-park-2022-pdf"), screen);

    [GeneratedRegex(@"\bpicked\b")]
    private static partial Regex Picked();

    [GeneratedRegex(@"\bx\b")]
    private static partial Regex Contradicted();
}
