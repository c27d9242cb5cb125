using Microsoft.Playwright;

namespace Extractor.Pages.Tests.Browsing;

/// <summary>A page as a reader has it open, with what it asked for and what it complained of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, breaches of the page's own policy among them.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Everything the page loaded, itself included.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The pane or sheet that tells of the chosen number.</summary>
    public ILocator Selected => Page.Locator("#selected");

    public static async Task<OpenPage> OpenAsync(IBrowser browser, string address, Screen screen)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(address);
        return open;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>How far the page as a whole can be scrolled sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
