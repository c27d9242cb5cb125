using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Extractor.Annotate.Notes;

namespace Extractor.Annotate.Word;

/// <summary>The comments of a document: those it has, and what is added to them. Not thread-safe.</summary>
internal sealed class CommentPart
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Types = "[Content_Types].xml";
    private readonly WordCopy _copy;
    private readonly WordNames _names;
    private readonly string _name;
    private readonly XDocument _content;

    private CommentPart(WordCopy copy, WordNames names, string name, XDocument content)
    {
        _copy = copy;
        _names = names;
        _name = name;
        _content = content;
    }

    /// <summary>The part the document has, or a new one with all that leads to it.</summary>
    /// <exception cref="XmlException">A part that must be changed is no XML.</exception>
    /// <exception cref="InvalidDataException">A part that must be changed is missing or cannot be unpacked.</exception>
    public static CommentPart Open(WordCopy copy, WordNames names, string mainPart)
    {
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        var relationsPart = $"{folder}_rels/{mainPart[folder.Length..]}.rels";
        var relations = copy.Read(relationsPart) ?? new XDocument(new XElement(WordNames.Package + "Relationships"));
        var known = relations.Root!.Elements().FirstOrDefault(r => r.Attribute("Type")?.Value == names.CommentsRelation);
        if (known?.Attribute("Target")?.Value is { } target)
        {
            var part = target.StartsWith('/') ? target[1..] : folder + target;
            if (copy.Read(part) is { Root: not null } content) return new CommentPart(copy, names, part, content);
            throw new InvalidDataException(part);
        }

        var name = FreeName(copy, folder);
        relations.Root.Add(new XElement(
            WordNames.Package + "Relationship",
            new XAttribute("Id", FreeId(relations)), new XAttribute("Type", names.CommentsRelation), new XAttribute("Target", name[folder.Length..])));
        copy.Write(relationsPart, relations);
        var types = copy.Read(Types) ?? throw new InvalidDataException(Types);
        types.Root!.Add(new XElement(WordNames.ContentTypes + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", ContentType)));
        copy.Write(Types, types);
        return new CommentPart(copy, names, name, new XDocument(new XElement(names["comments"], new XAttribute(XNamespace.Xmlns + "w", names.Comment.NamespaceName))));
    }

    /// <summary>The first id above all that the comments and the text use.</summary>
    public int FirstId(XDocument main)
    {
        var used = _content.Root!.Elements(_names.Comment).Concat(main.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference"))
            .Select(e => int.TryParse(e.Attribute(_names["id"])?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1);
        return Math.Min(used.DefaultIfEmpty(-1).Max(), int.MaxValue / 2) + 1;
    }

    /// <summary>Adds a comment.</summary>
    public void Add(int id, Annotation annotation)
    {
        var comment = new XElement(
            _names.Comment,
            new XAttribute(_names["id"], id.ToString(CultureInfo.InvariantCulture)),
            new XAttribute(_names["author"], Annotation.Author),
            new XAttribute(_names["initials"], Annotation.Author[..1]));
        foreach (var (line, index) in annotation.Text.Split('\n').Select((l, i) => (l, i)))
        {
            var paragraph = new XElement(_names.Paragraph);
            if (index == 0) paragraph.Add(new XElement(_names.Run, new XElement(_names["annotationRef"])));
            paragraph.Add(new XElement(_names.Run, new XElement(_names.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), Legal(line))));
            comment.Add(paragraph);
        }

        _content.Root!.Add(comment);
    }

    /// <summary>Writes the part.</summary>
    public void Save() => _copy.Write(_name, _content);

    private static string FreeName(WordCopy copy, string folder)
    {
        for (var number = 0; ; number++)
        {
            var name = $"{folder}comments{(number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture))}.xml";
            if (!copy.Has(name)) return name;
        }
    }

    private static string FreeId(XDocument relations)
    {
        var used = relations.Root!.Elements().Select(r => r.Attribute("Id")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var number = used.Count + 1; ; number++)
        {
            var id = "rId" + number.ToString(CultureInfo.InvariantCulture);
            if (!used.Contains(id)) return id;
        }
    }

    /// <summary>What XML can hold: a document may quote anything.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || (XmlConvert.IsXmlChar((char)rune.Value) && rune != Rune.ReplacementChar)) legal.Append(rune.ToString());
            else legal.Append('□');
        }

        return legal.ToString();
    }
}
