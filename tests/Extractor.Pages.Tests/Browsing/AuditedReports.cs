using System.Diagnostics;
using Extractor.Testing;
using Microsoft.Playwright;

namespace Extractor.Pages.Tests.Browsing;

/// <summary>The invented reports of <c>fixtures/reports</c>, audited once by the command itself, and a browser to look at what it wrote.</summary>
public sealed class AuditedReports : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("extractor-pages").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The output folder.</summary>
    public string Folder => Path.Combine(_root, "out");

    /// <summary>The output folder as a browser addresses it, with <c>/</c> at its end.</summary>
    public string Address => new Uri(Folder + "/").AbsoluteUri;

    /// <summary>Path of a document's page below <see cref="Folder"/>; <paramref name="start"/> is how its name begins.</summary>
    public string Page(string start) =>
        "pages/" + Path.GetFileName(Directory.EnumerateFiles(Path.Combine(Folder, "pages"), start + "*.html").Order(StringComparer.Ordinal).First());

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        await AuditAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Program });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Opens a page from disk; <paramref name="address"/> is relative to <see cref="Folder"/>, with or without an anchor.</summary>
    internal Task<OpenPage> OpenAsync(string address, Screen screen) => OpenPage.OpenAsync(_browser!, Address + address, screen);

    private async Task AuditAsync()
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "extractor.dll"), "audit", RepositoryFolder.At("fixtures", "reports"), "--out", Folder, "--quiet"];
        using var audit = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = audit.StandardError.ReadToEndAsync();
        await audit.StandardOutput.ReadToEndAsync();
        await audit.WaitForExitAsync();
        Assert.True(audit.ExitCode == 0, await errors);
    }
}

/// <summary>All tests look at one audit with one browser.</summary>
[CollectionDefinition(Name)]
public sealed class PagesOfAudit : ICollectionFixture<AuditedReports>
{
    public const string Name = "pages";
}
