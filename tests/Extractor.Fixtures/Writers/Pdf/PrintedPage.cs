using System.Globalization;
using System.Text;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>A page that is printed on; places in points from the top left corner as it is seen.</summary>
internal sealed class PrintedPage(PrintStyle style, bool isWide)
{
    private const int Short = 595;
    private const int Long = 842;
    private const double RuleWidth = 0.5;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _rules = new();

    /// <summary>Width as seen.</summary>
    public int Width { get; } = isWide ? Long : Short;

    /// <summary>Height as seen.</summary>
    public int Height { get; } = isWide ? Short : Long;

    /// <summary>Whether it is a standing page that is shown turned.</summary>
    public bool IsTurned { get; } = isWide && style.TurnsPages;

    /// <summary>Width of the sheet.</summary>
    public int MediaWidth => IsTurned ? Height : Width;

    /// <summary>Height of the sheet.</summary>
    public int MediaHeight => IsTurned ? Width : Height;

    /// <summary>Prints one line; its base line lies four fifths of its size below the top.</summary>
    public void Text(double left, double top, string text, double size, bool isHeading = false)
    {
        for (var i = 0; i < text.Length;)
        {
            var font = style.FontOf(text[i], isHeading);
            var end = i;
            while (end < text.Length && style.FontOf(text[end], isHeading) == font) end++;
            var run = text[i..end];
            if (!string.IsNullOrWhiteSpace(run)) _text.Append(CultureInfo.InvariantCulture, $"BT /{font.Name} {size:0.##} Tf {left:0.##} {Height - top - (size * 0.8):0.##} Td {font.Encode(run)} Tj ET\n");
            left += font.Width(run) * size;
            i = end;
        }
    }

    /// <summary>Prints one line with its middle or its end at a place.</summary>
    public void TextAt(double x, double share, double top, string text, double size, bool isHeading = false) => Text(x - (style.Width(text, isHeading) * size * share), top, text, size, isHeading);

    /// <summary>Draws a level or upright line.</summary>
    public void Rule(double left, double top, double right, double bottom)
    {
        if (style.HasFilledRules)
        {
            _rules.Append(CultureInfo.InvariantCulture, $"{left:0.##} {Height - bottom:0.##} {right - left + RuleWidth:0.##} {bottom - top + RuleWidth:0.##} re f\n");
            return;
        }

        _rules.Append(CultureInfo.InvariantCulture, $"{left:0.##} {Height - top:0.##} m {right:0.##} {Height - bottom:0.##} l S\n");
    }

    /// <summary>The content of the page.</summary>
    public string Content()
    {
        var turn = IsTurned ? string.Create(CultureInfo.InvariantCulture, $"0 1 -1 0 {MediaWidth} 0 cm\n") : "";
        var rules = _rules.Length == 0 ? "" : $"{RuleWidth.ToString(CultureInfo.InvariantCulture)} w\n{_rules}";
        return style.HasFilledRules ? $"{turn}{_text}{rules}" : $"{turn}{rules}{_text}";
    }
}
