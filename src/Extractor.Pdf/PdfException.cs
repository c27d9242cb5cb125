namespace Extractor.Pdf;

/// <summary>Why a file could not be opened.</summary>
public enum PdfFailure
{
    /// <summary>Neither a header nor any object was found.</summary>
    NotAPdf,

    /// <summary>The file is encrypted and the password opens it neither as user nor as owner.</summary>
    WrongPassword,

    /// <summary>The file is encrypted in a way this library does not know (public key, unknown handler).</summary>
    UnknownEncryption,

    /// <summary>No page was found, even by scanning.</summary>
    NoPages,

    /// <summary>The file is larger than <see cref="PdfLimits.FileBytes"/>.</summary>
    TooLarge,

    /// <summary>The file can be read but not added to: its pages have no objects of their own, or no catalogue names them.</summary>
    NotExtensible,
}

/// <summary>The document cannot be opened; <see cref="Failure"/> tells why.</summary>
public sealed class PdfException : Exception
{
    /// <summary>Creates the exception for a reason.</summary>
    public PdfException(PdfFailure failure, string detail) : base(detail) => Failure = failure;

    /// <summary>The reason, for programs.</summary>
    public PdfFailure Failure { get; }
}
