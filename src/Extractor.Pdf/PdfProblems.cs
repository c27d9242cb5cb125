namespace Extractor.Pdf;

/// <summary>The ids a <see cref="PdfProblem"/> can have.</summary>
public static class PdfProblems
{
    /// <summary>The cross-reference was missing or wrong, so the file was scanned for objects.</summary>
    public const string Repaired = "repaired";

    /// <summary>An object is missing or is not where the cross-reference says.</summary>
    public const string ObjectMissing = "object-missing";

    /// <summary>A page that the page tree names is not in the file.</summary>
    public const string PageMissing = "page-missing";

    /// <summary>A page's content, or a part of it, is not in the file.</summary>
    public const string ContentMissing = "content-missing";

    /// <summary>An object, a page tree or a form refers to itself.</summary>
    public const string Cycle = "cycle";

    /// <summary>A stream could be unpacked only in part.</summary>
    public const string StreamDamaged = "stream-damaged";

    /// <summary>A stream uses a filter this library does not know.</summary>
    public const string FilterUnknown = "filter-unknown";

    /// <summary>A limit of <see cref="PdfLimits"/> was met and the rest was not read.</summary>
    public const string LimitReached = "limit-reached";

    /// <summary>A font program, an encoding or a character map is damaged or unknown.</summary>
    public const string FontDamaged = "font-damaged";

    /// <summary>The letters of a font cannot be told: their text is U+FFFD.</summary>
    public const string FontUnreadable = "font-unreadable";

    /// <summary>The content of a page has operators or operands that make no sense.</summary>
    public const string ContentDamaged = "content-damaged";

    /// <summary>A page has no usable size; A4 was taken.</summary>
    public const string PageSizeMissing = "page-size-missing";

    /// <summary>A page could not be read to its end.</summary>
    public const string PageFailed = "page-failed";
}
