using System.Xml.Linq;

namespace Extractor.Annotate.Word;

/// <summary>Names of WordprocessingML, transitional or strict as the document is. Immutable and thread-safe.</summary>
/// <param name="word">The namespace of the main part.</param>
internal sealed class WordNames(XNamespace word)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The namespace of relationships in a package.</summary>
    public static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The namespace of the list of content types.</summary>
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Alternate contents.</summary>
    public static readonly XName AlternateContent = XName.Get("AlternateContent", "http://schemas.openxmlformats.org/markup-compatibility/2006");

    private static readonly XNamespace[] s_math = ["http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"];

    public XName Body { get; } = word + "body";

    public XName Paragraph { get; } = word + "p";

    public XName ParagraphProperties { get; } = word + "pPr";

    public XName Run { get; } = word + "r";

    public XName RunProperties { get; } = word + "rPr";

    public XName Text { get; } = word + "t";

    public XName Cell { get; } = word + "tc";

    public XName Control { get; } = word + "sdt";

    public XName ControlProperties { get; } = word + "sdtPr";

    public XName Comment { get; } = word + "comment";

    /// <summary>The type of the relationship to the part of comments.</summary>
    public string CommentsRelation { get; } = (word == Strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships") + "/comments";

    /// <summary>A name of the document's namespace.</summary>
    public XName this[string name] => word + name;

    /// <summary>The names of a main part; null where it is no WordprocessingML.</summary>
    public static WordNames? Of(XDocument main) =>
        main.Root?.Name is { LocalName: "document", NamespaceName: Transitional or Strict } name ? new WordNames(name.Namespace) : null;

    /// <summary>Whether the element is a formula.</summary>
    public static bool IsMath(XElement element) => element.Name.LocalName is "oMath" or "oMathPara" && s_math.Contains(element.Name.Namespace);
}
