using Microsoft.Playwright;

namespace Extractor.Pages.Tests.Browsing;

/// <summary>What a page is looked at on.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Scheme">Light or dark.</param>
internal sealed record Screen(int Width, int Height, ColorScheme Scheme)
{
    public static Screen Desktop { get; } = new(1280, 800, ColorScheme.Light);

    public static Screen Phone { get; } = new(390, 844, ColorScheme.Light);

    /// <summary>A screen of one of the two widths of the tests.</summary>
    public static Screen Of(int width, string scheme) => (width == Phone.Width ? Phone : Desktop) with { Scheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light };
}
