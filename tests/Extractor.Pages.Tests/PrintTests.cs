using Extractor.Pages.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Extractor.Pages.Tests;

/// <summary>A document's page prints as a working paper: the text, its marks, and the findings as endnotes.</summary>
[Collection(PagesOfAudit.Name)]
public sealed class PrintTests(AuditedReports reports)
{
    [BrowserFact]
    public async Task Findings_print_as_numbered_notes_after_the_text()
    {
        await using var open = await PrintedAsync();
        var text = (await open.Page.Locator("main").BoundingBoxAsync())!;
        var notes = (await open.Page.Locator(".findings").BoundingBoxAsync())!;
        Assert.True(notes.Y >= text.Y + text.Height);
        var number = await open.Page.Locator(".findings > li").Nth(1).Locator(".go").EvaluateAsync<string>("e => getComputedStyle(e, '::before').content");
        Assert.Contains("counter(finding)", number, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_text_refers_to_its_notes_by_their_numbers()
    {
        await using var open = await PrintedAsync();
        var marks = await open.Page.Locator("main .at").EvaluateAllAsync<string[]>("marks => marks.map(m => m.id + getComputedStyle(m, '::after').content)");
        Assert.NotEmpty(marks);
        Assert.All(marks, m => Assert.Matches("^f([0-9]+)\"\\[[0-9]+\\]\"$", m));
        Assert.Contains("f0\"[1]\"", marks);
    }

    [BrowserFact]
    public async Task What_only_helps_on_a_screen_is_not_printed()
    {
        await using var open = await PrintedAsync();
        await open.Page.Keyboard.PressAsync("n");
        foreach (var part in (string[])["nav", ".keys", "#selected", ".back"]) await Expect(open.Page.Locator(part).First).ToBeHiddenAsync();
    }

    private async Task<OpenPage> PrintedAsync()
    {
        var open = await reports.OpenAsync(reports.Page("xingqiao-water-2023-docx"), Screen.Desktop);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return open;
    }
}
