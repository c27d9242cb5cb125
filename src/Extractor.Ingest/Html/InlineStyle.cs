namespace Extractor.Ingest.Html;

/// <summary>Reads declarations of a style attribute or a rule without building anything.</summary>
internal static class InlineStyle
{
    /// <summary>The trimmed value of a property, or empty where it is not declared. Names compare without case.</summary>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> declarations, ReadOnlySpan<char> property)
    {
        var from = 0;
        while (true)
        {
            var at = declarations[from..].IndexOf(property, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return [];
            at += from;
            from = at + property.Length;
            var before = declarations[..at].TrimEnd();
            var after = declarations[from..].TrimStart();
            if ((!before.IsEmpty && before[^1] is not (';' or '/' or '{')) || after.IsEmpty || after[0] != ':') continue;
            var value = after[1..];
            var end = value.IndexOf(';');
            return (end < 0 ? value : value[..end]).Trim();
        }
    }
}
