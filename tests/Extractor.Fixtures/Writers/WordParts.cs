using System.Security;

namespace Extractor.Fixtures.Writers;

/// <summary>The parts of a Word package that do not depend on the report.</summary>
internal static class WordParts
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public const string ContentTypes =
        $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
        $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}.document.main+xml\"/>" +
        $"<Override PartName=\"/word/styles.xml\" ContentType=\"{Types}.styles+xml\"/>" +
        $"<Override PartName=\"/word/numbering.xml\" ContentType=\"{Types}.numbering+xml\"/>" +
        $"<Override PartName=\"/word/header1.xml\" ContentType=\"{Types}.header+xml\"/></Types>";

    public const string Relationships =
        $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    public const string DocumentRelationships =
        $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>" +
        $"<Relationship Id=\"rId2\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}/header\" Target=\"header1.xml\"/></Relationships>";

    /// <summary>Headings 1 to 3 carry the list numbers 第一部分, 一、 and （一）.</summary>
    public const string Styles =
        $"<w:styles xmlns:w=\"{Main}\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>" +
        "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/></w:style>" +
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>" +
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>" +
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading3\"><w:name w:val=\"heading 3\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style></w:styles>";

    public const string Numbering =
        $"<w:numbering xmlns:w=\"{Main}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>" +
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"Heading1\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"第%1部分\"/></w:lvl>" +
        "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"Heading2\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%2、\"/></w:lvl>" +
        "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"Heading3\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"（%3）\"/></w:lvl>" +
        "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    public static string Header(string title) =>
        $"<w:hdr xmlns:w=\"{Main}\"><w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(title)} 第 </w:t></w:r>" +
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
        "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> 页</w:t></w:r></w:p></w:hdr>";
}
