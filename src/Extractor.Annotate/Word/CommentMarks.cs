using System.Globalization;
using System.Xml.Linq;

namespace Extractor.Annotate.Word;

/// <summary>Marks ranges in the main part, in the order of the comments. Not thread-safe.</summary>
internal sealed class CommentMarks(WordNames names, RunSplitter splitter)
{
    private readonly Dictionary<XElement, XElement> _tails = [];

    /// <summary>Marks the range of a comment.</summary>
    public void Add(CommentRange range, int id)
    {
        var number = id.ToString(CultureInfo.InvariantCulture);
        XElement Mark(string name) => new(names[name], new XAttribute(names["id"], number));
        var reference = new XElement(names.Run, Mark("commentReference"));
        if (range is { First: { } first, Last: { } last })
        {
            splitter.Begin(first).AddBeforeSelf(Mark("commentRangeStart"));
            After(splitter.End(last), Mark("commentRangeEnd"), reference);
        }
        else if (range.Paragraph is { } paragraph)
        {
            After(Properties(paragraph), Mark("commentRangeStart"), Mark("commentRangeEnd"), reference);
        }
    }

    /// <summary>What comments at one place add behind it follows each other.</summary>
    private void After(XElement place, params ReadOnlySpan<XElement> marks)
    {
        var tail = _tails.GetValueOrDefault(place, place);
        foreach (var mark in marks)
        {
            tail.AddAfterSelf(mark);
            tail = mark;
        }

        _tails[place] = tail;
    }

    /// <summary>The paragraph's properties, which stand first; made where there are none.</summary>
    private XElement Properties(XElement paragraph)
    {
        if (paragraph.Element(names.ParagraphProperties) is { } known) return known;
        var made = new XElement(names.ParagraphProperties);
        paragraph.AddFirst(made);
        return made;
    }
}
