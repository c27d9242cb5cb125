using System.IO.Compression;
using System.Text;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Packs Word files from raw XML, so that tests can also write what no library would.</summary>
internal sealed class WordPackageBuilder
{
    private const string Declarations =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
        xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:x="urn:example:unheard-of"
        """;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _relationships = [];
    private bool _strict;

    /// <summary>A document with this body.</summary>
    public static WordPackageBuilder WithBody(string body) => new WordPackageBuilder().Part("word/document.xml", Root("document", $"<w:body>{body}</w:body>"));

    /// <summary>Adds styles: the content of <c>w:styles</c>.</summary>
    public WordPackageBuilder Styles(string content) => Related("styles", "styles.xml", Root("styles", content));

    /// <summary>Adds lists: the content of <c>w:numbering</c>.</summary>
    public WordPackageBuilder Numbering(string content) => Related("numbering", "numbering.xml", Root("numbering", content));

    /// <summary>Adds footnotes: the content of <c>w:footnotes</c>.</summary>
    public WordPackageBuilder Footnotes(string content) => Related("footnotes", "footnotes.xml", Root("footnotes", content));

    /// <summary>Adds endnotes: the content of <c>w:endnotes</c>.</summary>
    public WordPackageBuilder Endnotes(string content) => Related("endnotes", "endnotes.xml", Root("endnotes", content));

    /// <summary>Adds a header: the content of <c>w:hdr</c>.</summary>
    public WordPackageBuilder Header(string content) => Related("header", $"header{_parts.Count}.xml", Root("hdr", content));

    /// <summary>Adds a footer: the content of <c>w:ftr</c>.</summary>
    public WordPackageBuilder Footer(string content) => Related("footer", $"footer{_parts.Count}.xml", Root("ftr", content));

    /// <summary>Adds a relationship of the document to something outside the package.</summary>
    public WordPackageBuilder External(string type, string target)
    {
        _relationships.Add($"""<Relationship Id="rId{_relationships.Count + 1}" Type="{Office}/relationships/{type}" Target="{target}" TargetMode="External"/>""");
        return this;
    }

    /// <summary>Adds or replaces a part as it is.</summary>
    public WordPackageBuilder Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds or replaces a part as it is.</summary>
    public WordPackageBuilder Part(string name, byte[] content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>Leaves a part out although others refer to it.</summary>
    public WordPackageBuilder Without(string name)
    {
        _parts.Remove(name);
        return this;
    }

    /// <summary>Writes namespaces and relationships as strict files do.</summary>
    public WordPackageBuilder Strict()
    {
        _strict = true;
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (!_parts.ContainsKey("_rels/.rels")) Write(archive, "_rels/.rels", Encoding.UTF8.GetBytes(PackageRelationships()));
            foreach (var (name, content) in _parts) Write(archive, name, content);
            Write(archive, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(RelationshipPart(string.Concat(_relationships))));
        }

        return file.ToArray();
    }

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006";

    private WordPackageBuilder Related(string type, string file, string content)
    {
        _relationships.Add($"""<Relationship Id="rId{_relationships.Count + 1}" Type="{Office}/relationships/{type}" Target="{file}"/>""");
        return Part("word/" + file, content);
    }

    private static string Root(string element, string content) => $"<w:{element} {Declarations}>{content}</w:{element}>";

    private static string RelationshipPart(string content) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{content}</Relationships>""";

    private string PackageRelationships()
    {
        const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        var core = _parts.ContainsKey("docProps/core.xml") ? $"""<Relationship Id="rId2" Type="{Metadata}" Target="docProps/core.xml"/>""" : "";
        var app = _parts.ContainsKey("docProps/app.xml")
            ? $"""<Relationship Id="rId3" Type="{Office}/relationships/extended-properties" Target="/docProps/app.xml"/>"""
            : "";
        return RelationshipPart($"""<Relationship Id="rId1" Type="{Office}/relationships/officeDocument" Target="word/document.xml"/>{core}{app}""");
    }

    private void Write(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(_strict ? Encoding.UTF8.GetBytes(ToStrict(Encoding.UTF8.GetString(content))) : content);
    }

    private static string ToStrict(string xml) => xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math", StringComparison.Ordinal)
        .Replace(Office + "/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}
