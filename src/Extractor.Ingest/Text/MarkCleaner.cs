using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Text;

/// <summary>Splits a text into lines and takes out marks of other formats: bold, check boxes and line marks left from HTML, images.</summary>
internal static partial class MarkCleaner
{
    private static readonly (string Command, string Sign)[] Signs =
    [
        ("\\geqslant", "≥"), ("\\leqslant", "≤"), ("\\geq", "≥"), ("\\leq", "≤"), ("\\ge", "≥"), ("\\le", "≤"), ("\\times", "×"), ("\\div", "÷"), ("\\%", "%"),
    ];

    /// <summary>The lines, with the numbers they have in the file.</summary>
    public static ImmutableArray<TextLine> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var number = 0;
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = Clean(range.ToString());
            var isRow = line.Contains('\t', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal);
            if (isRow || !line.Contains(TextLine.Break, StringComparison.Ordinal))
            {
                lines.Add(new TextLine(number, line));
                continue;
            }

            foreach (var piece in line.Split(TextLine.Break, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                lines.Add(new TextLine(number, piece));
        }

        return lines.DrainToImmutable();
    }

    private static string Clean(string line)
    {
        if (line.Contains('<', StringComparison.Ordinal))
        {
            line = CheckBox().Replace(line, m => Checked().IsMatch(m.Value) ? "☑" : "□");
            line = LineMark().Replace(line, TextLine.Break.ToString());
            line = InlineMark().Replace(line, "");
            line = TableMark().Replace(line, m => m.Value[1] == '/' ? m.Value + TextLine.Break : TextLine.Break + m.Value);
        }

        if (line.Contains('&', StringComparison.Ordinal)) line = WebUtility.HtmlDecode(line);
        if (line.Contains('$', StringComparison.Ordinal)) line = Formula().Replace(line, m => Plain(m.Groups[1].Value));
        if (line.Contains("![", StringComparison.Ordinal)) line = Image().Replace(line, "");
        return WithoutControls(line.Replace("**", "", StringComparison.Ordinal));
    }

    // "$\geq 95\%$" is how recognition programs write ≥95%.
    private static string Plain(string formula)
    {
        foreach (var (command, sign) in Signs) formula = formula.Replace(command, sign, StringComparison.Ordinal);
        return formula.Trim();
    }

    private static string WithoutControls(string line)
    {
        if (!line.Any(c => char.IsControl(c) && c != '\t')) return line;
        var clean = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (!char.IsControl(c) || c == '\t') clean.Append(c);
        }

        return clean.ToString();
    }

    [GeneratedRegex("<input\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex CheckBox();

    [GeneratedRegex("\\bchecked\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Checked();

    [GeneratedRegex("</?(p|br|div|li|ul|ol|hr|center|h[1-6])\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex LineMark();

    [GeneratedRegex("</?(span|b|strong|i|em|u|s|sup|sub|font|a|img|o:p)(\\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex InlineMark();

    [GeneratedRegex("</?table\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableMark();

    [GeneratedRegex(@"\$([^$\\]{0,40}\\(?:geqslant|leqslant|geq|leq|ge|le|times|div|%)[^$]{0,60})\$")]
    private static partial Regex Formula();

    [GeneratedRegex("!\\[[^\\]]{0,200}\\]\\([^)]{0,1000}\\)")]
    private static partial Regex Image();
}
