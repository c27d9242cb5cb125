using System.Collections.Immutable;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>How a program prints: its fonts, its ruling lines, what it does at page ends.</summary>
/// <param name="Producer">Its name.</param>
/// <param name="Body">Font of the text.</param>
/// <param name="Heading">Font of titles and headings.</param>
/// <param name="Latin">Font of figures and Latin letters.</param>
internal sealed record PrintStyle(string Producer, PrintFont Body, PrintFont Heading, PrintFont Latin)
{
    /// <summary>A word processor: figures in a font of their own, ruling lines as thin filled areas after the text, wide pages lying, rows cut by a page end.</summary>
    public static PrintStyle Office { get; } = new(
        "Word processor", new PrintFont("F1", "FangSong", PrintEncoding.Unicode), new PrintFont("F2", "SimHei", PrintEncoding.Unicode), new PrintFont("F3", "TimesNewRoman", PrintEncoding.Latin))
    {
        HasFilledRules = true,
        CutsRows = true,
    };

    /// <summary>A printer driver: one font in GBK for all, stroked lines before the text, wide pages standing and turned.</summary>
    public static PrintStyle Driver { get; } = new(
        "Printer driver", new PrintFont("F1", "SimSun", PrintEncoding.Gbk), new PrintFont("F2", "SimHei", PrintEncoding.Gbk), new PrintFont("F1", "SimSun", PrintEncoding.Gbk))
    {
        TurnsPages = true,
    };

    /// <summary>Whether ruling lines are thin filled areas, and not strokes.</summary>
    public bool HasFilledRules { get; private init; }

    /// <summary>Whether a page end may fall between the lines of a row.</summary>
    public bool CutsRows { get; private init; }

    /// <summary>Whether wide pages are standing pages that are shown turned.</summary>
    public bool TurnsPages { get; private init; }

    /// <summary>The fonts, each once.</summary>
    public ImmutableArray<PrintFont> Fonts => [.. new[] { Body, Heading, Latin }.Distinct()];

    /// <summary>The font a sign is printed in.</summary>
    public PrintFont FontOf(char sign, bool isHeading) => char.IsAscii(sign) ? Latin : isHeading ? Heading : Body;

    /// <summary>Width of a text in ems.</summary>
    public double Width(string text, bool isHeading = false) => text.Sum(c => FontOf(c, isHeading).Width(c.ToString()));
}
