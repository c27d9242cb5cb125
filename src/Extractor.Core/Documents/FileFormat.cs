namespace Extractor.Core.Documents;

/// <summary>The format a document was read as, told from its bytes.</summary>
public enum FileFormat
{
    /// <summary>Not one of ours.</summary>
    Unknown,

    /// <summary>WordprocessingML (.docx, .docm), transitional or strict.</summary>
    Word,

    /// <summary>HTML, including what Word exports.</summary>
    Html,

    /// <summary>A page saved as one MIME file (.mht, .mhtml).</summary>
    Mhtml,

    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>Portable Document Format.</summary>
    Pdf,
}
