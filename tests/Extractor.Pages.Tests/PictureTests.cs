using Extractor.Pages.Tests.Browsing;
using Extractor.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Extractor.Pages.Tests;

/// <summary>The pictures of the README. <c>tools/pictures</c> takes them anew into <c>docs/images</c>; look at them before they are committed.</summary>
[Collection(PagesOfAudit.Name)]
public sealed class PictureTests(AuditedReports reports)
{
    private const string Variable = "EXTRACTOR_UPDATE_PICTURES";
    private const int MostBytes = 200_000;

    private static readonly Screen s_wide = new(1160, 720, ColorScheme.Light);

    [BrowserFact]
    public Task Overview() => TakeAsync("overview.png", "report.html", s_wide, async open => await Expect(open.Page.Locator("#loading")).ToHaveTextAsync(""));

    [BrowserFact]
    public Task A_document_with_its_finding() => TakeAsync("document.png", reports.Page("xingqiao-water-2023-docx"), s_wide, open => ChooseAsync(open, "112.5%"));

    [BrowserFact]
    public Task A_drawn_page() => TakeAsync("page.png", reports.Page("xingqiao-water-2023-pdf"), s_wide with { Scheme = ColorScheme.Dark }, async open =>
    {
        await open.Page.Locator("[data-view=drawn]").ClickAsync();
        await ChooseAsync(open, "95.18%");
    });

    [BrowserFact]
    public Task A_document_on_a_phone() => TakeAsync("phone.png", reports.Page("xingqiao-water-2023-docx"), Screen.Phone, open => ChooseAsync(open, "112.5%"));

    private static Task ChooseAsync(OpenPage open, string words) =>
        open.Page.Locator(".findings > li").Filter(new LocatorFilterOptions { HasText = words }).First.Locator("a.go").DispatchEventAsync("click");

    private async Task TakeAsync(string name, string address, Screen screen, Func<OpenPage, Task> prepare)
    {
        await using var open = await reports.OpenAsync(address, screen);
        await prepare(open);
        // Tables come to their height when they are near, and the view follows.
        await open.Page.WaitForTimeoutAsync(500);
        var picture = SmallPicture.Of(await open.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled }));
        Assert.InRange(picture.Length, 10_000, MostBytes);
        var file = RepositoryFolder.At("docs", "images", name);
        if (Environment.GetEnvironmentVariable(Variable) == "1") await File.WriteAllBytesAsync(file, picture);
        Assert.InRange(new FileInfo(file).Length, 10_000, MostBytes);
    }
}
