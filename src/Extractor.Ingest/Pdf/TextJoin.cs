using System.Collections.Immutable;
using System.Text;
using Extractor.Core.Places;

namespace Extractor.Ingest.Pdf;

/// <summary>Joins lines into one text and keeps where every word stands. Not thread-safe.</summary>
internal sealed class TextJoin
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<PageSegment>.Builder _segments = ImmutableArray.CreateBuilder<PageSegment>();

    /// <summary>Length so far.</summary>
    public int Length => _text.Length;

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The places so far.</summary>
    public ImmutableArray<PageSegment> Segments => _segments.ToImmutable();

    /// <summary>Adds a line after a joint: nothing, a space or a line break.</summary>
    public void Add(TextLine line, PageFrame frame, string joint)
    {
        if (_text.Length > 0) _text.Append(joint);
        var offset = _text.Length;
        _text.Append(line.Text);
        foreach (var word in line.Words)
        {
            // Within a segment letters count as equally wide: figures among Chinese letters are segments of their own.
            for (int from = word.Start, to; from < word.End; from = to)
            {
                to = line.IsTurned ? word.End : LetterWidths.RunEnd(line.Text, from, word.End);
                _segments.Add(new PageSegment(new CharSpan(offset + from, offset + to), frame.Number, frame.ToPage(LetterWidths.Part(line.Text, word, from, to))));
            }
        }
    }

    /// <summary>What stands between two lines of one passage: a space between Latin words, nothing otherwise.</summary>
    public static string Joint(string before, string after) =>
        before.Length > 0 && after.Length > 0 && IsLatin(before[^1]) && IsLatin(after[0]) ? " " : "";

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is ',' or '.' or ';' or ':' or ')' or '(' or '&' || (c > 'À' && c < 'ɏ');
}
