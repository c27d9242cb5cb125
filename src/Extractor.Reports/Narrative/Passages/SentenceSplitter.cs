using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Reports.Narrative.Passages;

/// <summary>Cuts a text into sentences. Pure and thread-safe.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences in order, their end marks included, white space around them left out. A mark inside quotation marks or brackets ends nothing.</summary>
    public static ImmutableArray<CharSpan> Split(string text)
    {
        var spans = ImmutableArray.CreateBuilder<CharSpan>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '（' or '(' or '《' or '〔') depth++;
            else if (c is '）' or ')' or '》' or '〕') depth = Math.Max(0, depth - 1);
            if (!Ends(text, i) || (depth > 0 && Closes(text, i))) continue;
            while (i + 1 < text.Length && text[i + 1] is '”' or '’' or '"') i++;
            Add(text, start, i + 1, spans);
            start = i + 1;
            depth = 0;
        }

        Add(text, start, text.Length, spans);
        return spans.DrainToImmutable();
    }

    private static bool Ends(string text, int at) => text[at] is '。' or '！' or '？' or '!' or '?'
        || (text[at] is '．' or '.' && at + 1 < text.Length && text[at + 1] is '\n' && at > 0 && !char.IsAsciiDigit(text[at - 1]));

    // A bracket that is never closed must not swallow the rest of the paragraph.
    private static bool Closes(string text, int at) => text.AsSpan(at).IndexOfAny("）)》〕") is >= 0 and < 60;

    private static void Add(string text, int start, int end, ImmutableArray<CharSpan>.Builder spans)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) spans.Add(new CharSpan(start, end));
    }
}
