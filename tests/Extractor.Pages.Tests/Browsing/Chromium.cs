namespace Extractor.Pages.Tests.Browsing;

/// <summary>Finds a browser that is installed. None is ever downloaded.</summary>
internal static class Chromium
{
    /// <summary>Names a browser when it stands elsewhere.</summary>
    public const string Variable = "EXTRACTOR_CHROMIUM";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The browser's program, or null.</summary>
    public static string? Program { get; } = Find();

    /// <summary>Why no page can be opened here, or null where one can.</summary>
    public static string? Missing { get; } =
        Program is null ? $"No Chromium is installed ({Variable} can name one)."
        : !File.Exists(Path.Combine(AppContext.BaseDirectory, ".playwright", "package", "cli.js")) ? "The driver of Playwright is not beside the tests."
        : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return s_names.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }
}
