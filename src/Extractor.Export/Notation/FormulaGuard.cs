namespace Extractor.Export.Notation;

/// <summary>Keeps a spreadsheet from taking a document's text for a formula.</summary>
public static class FormulaGuard
{
    /// <summary>The text with an apostrophe in front where a spreadsheet would evaluate it: after <c>= + - @</c> or a control character.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' || char.IsControl(text[0])) ? "'" + text : text;
    }
}
