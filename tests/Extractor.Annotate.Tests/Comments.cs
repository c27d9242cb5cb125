using System.Text;
using System.Xml.Linq;

namespace Extractor.Annotate.Tests;

/// <summary>The comments of a Word file as a reader would see them.</summary>
internal static class Comments
{
    private static readonly XNamespace s_word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Of each comment, by its id: what is marked, and what it says.</summary>
    public static SortedDictionary<int, (string Marked, string Says)> Of(byte[] file)
    {
        var parts = WordFile.Parts(file);
        var main = XDocument.Parse(parts["word/document.xml"], LoadOptions.PreserveWhitespace);
        var comments = XDocument.Parse(parts["word/comments.xml"]);
        var marked = new SortedDictionary<int, (string, string)>();
        foreach (var comment in comments.Root!.Elements(s_word + "comment"))
        {
            var id = comment.Attribute(s_word + "id")!.Value;
            Assert.Single(main.Descendants(s_word + "commentReference"), r => r.Attribute(s_word + "id")!.Value == id);
            marked[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)] = (Marked(main, id), string.Join('\n', comment.Elements(s_word + "p").Select(p => p.Value)));
        }

        return marked;
    }

    private static string Marked(XDocument main, string id)
    {
        var text = new StringBuilder();
        var isInside = false;
        foreach (var element in main.Descendants())
        {
            var isOwn = element.Attribute(s_word + "id")?.Value == id;
            if (isOwn && element.Name.LocalName == "commentRangeStart") isInside = true;
            else if (isOwn && element.Name.LocalName == "commentRangeEnd") return text.ToString();
            else if (isInside && element.Name.LocalName == "t") text.Append(element.Value);
            else if (isInside && element.Name == s_word + "p" && text.Length > 0) text.Append('\n');
        }

        throw new InvalidDataException($"The range of comment {id} has no end.");
    }
}
