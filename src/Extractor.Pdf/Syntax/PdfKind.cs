namespace Extractor.Pdf.Syntax;

/// <summary>The types an object of a file can have.</summary>
internal enum PdfKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Name,
    Array,
    Dictionary,
    Stream,
    Reference,
}
