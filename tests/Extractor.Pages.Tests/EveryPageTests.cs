using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Extractor.Pages.Tests.Browsing;

namespace Extractor.Pages.Tests;

/// <summary>What holds of every page, on a desk and on a phone, by day and by night.</summary>
[Collection(PagesOfAudit.Name)]
public sealed class EveryPageTests(AuditedReports reports)
{
    private static readonly string[] s_grave = ["serious", "critical"];

    // Short documents: axe looks at every element.
    private static readonly string[] s_documents = ["lanping-park-2022-pdf", "lanping-park-2022-docx", "yinting-culture-2023-html"];

    public static TheoryData<int, string> Screens { get; } = new() { { 1280, "light" }, { 1280, "dark" }, { 390, "light" }, { 390, "dark" } };

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task No_grave_barrier_is_found_by_axe(int width, string scheme)
    {
        foreach (var address in Addresses())
        {
            await using var open = await reports.OpenAsync(address, Screen.Of(width, scheme));
            if (address != "report.html") await open.Page.Keyboard.PressAsync("n");
            if (address.Contains("-pdf-", StringComparison.Ordinal)) await open.Page.Locator("details.sheet summary").First.ClickAsync();
            var result = await open.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.NotEmpty(result.Passes);
            var grave = result.Violations.Where(v => s_grave.Contains(v.Impact)).Select(v => $"{address}: {Words(v)}").ToArray();
            Assert.True(grave.Length == 0, string.Join("\n", grave));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task Nothing_is_asked_of_the_network_and_nothing_complained_of(int width, string scheme)
    {
        foreach (var address in Addresses())
        {
            await using var open = await reports.OpenAsync(address, Screen.Of(width, scheme));
            await open.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            Assert.All(open.Requests, r => Assert.StartsWith(reports.Address, r, StringComparison.Ordinal));
            Assert.Empty(open.Complaints);
        }
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Only_tables_scroll_sideways_and_within_themselves(int width)
    {
        foreach (var address in Addresses())
        {
            await using var open = await reports.OpenAsync(address, Screen.Of(width, "light"));
            Assert.Equal(0, await open.SidewaysAsync());
            if (address == "report.html") continue;
            await open.Page.Keyboard.PressAsync("n");
            Assert.Equal(0, await open.SidewaysAsync());
        }
    }

    private IEnumerable<string> Addresses() => s_documents.Select(reports.Page).Prepend("report.html");

    private static string Words(AxeResultItem violation) => $"{violation.Id} ({violation.Impact}): {string.Join("; ", violation.Nodes.Take(3).Select(n => n.Html))}";
}
