using System.Globalization;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>The pages of a report while it is printed, and the place on the last of them.</summary>
/// <param name="style">How it is printed.</param>
/// <param name="header">The line that runs at the head of every page but the first.</param>
internal sealed class Sheet(PrintStyle style, string header)
{
    private const double Margin = 72;
    private const double Furniture = 40;
    private const double FurnitureSize = 9;

    /// <summary>All pages so far.</summary>
    public List<PrintedPage> Pages { get; } = [];

    /// <summary>The last page.</summary>
    public PrintedPage Page => Pages[^1];

    /// <summary>Whether the pages are wide.</summary>
    public bool IsWide { get; set; }

    /// <summary>Where the next line begins.</summary>
    public double Top { get; set; }

    /// <summary>Where the text area ends.</summary>
    public double Bottom => Page.Height - Margin;

    /// <summary>Where the text area begins.</summary>
    public double Left { get; } = Margin;

    /// <summary>Where the text area ends.</summary>
    public double Right => Page.Width - Margin;

    /// <summary>Begins a page, with its running header and page number.</summary>
    public void NextPage()
    {
        Pages.Add(new PrintedPage(style, IsWide));
        Top = Margin;
        var number = string.Create(CultureInfo.InvariantCulture, $"- {Pages.Count} -");
        Page.TextAt(Page.Width / 2.0, 0.5, Page.Height - Furniture - FurnitureSize, number, FurnitureSize);
        if (Pages.Count == 1) return;
        Page.TextAt(Page.Width / 2.0, 0.5, Furniture, header, FurnitureSize);
        Page.Rule(Left, Furniture + FurnitureSize + 4, Right, Furniture + FurnitureSize + 4);
    }

    /// <summary>Begins a page where less than a height is left.</summary>
    public void Need(double height)
    {
        if (Top + height > Bottom) NextPage();
    }
}
