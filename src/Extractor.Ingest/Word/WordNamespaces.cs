namespace Extractor.Ingest.Word;

/// <summary>Namespaces of ECMA-376 transitional and ISO/IEC 29500 strict files.</summary>
internal static class WordNamespaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string WordStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string MathStrict = "http://purl.oclc.org/ooxml/officeDocument/math";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
}
