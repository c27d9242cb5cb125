namespace Extractor.Pdf;

/// <summary>How a document is opened.</summary>
public sealed record PdfOptions
{
    /// <summary>No password, the usual limits.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>User or owner password of an encrypted file; most encrypted files open with the empty one.</summary>
    public string Password { get; init; } = "";

    /// <summary>What is read before giving up.</summary>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>Whether the appearances of annotations (filled form fields, stamps) are read as letters and paths of their page.</summary>
    public bool ReadAnnotations { get; init; } = true;
}
