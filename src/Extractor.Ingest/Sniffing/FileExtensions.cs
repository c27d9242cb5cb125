using Extractor.Core.Documents;

namespace Extractor.Ingest.Sniffing;

/// <summary>What the extensions of file names promise.</summary>
internal static class FileExtensions
{
    /// <summary>Whether a name with this extension may hold this format; a name without extension promises nothing.</summary>
    /// <param name="extension">With its dot, in any case; empty for none.</param>
    /// <param name="format">What the bytes say.</param>
    public static bool Agree(string extension, FileFormat format) => extension.ToUpperInvariant() switch
    {
        "" or "." => true,
        ".DOCX" or ".DOCM" or ".DOTX" or ".DOTM" => format == FileFormat.Word,
        ".HTML" or ".HTM" or ".XHTML" or ".SHTML" or ".XHT" => format == FileFormat.Html,
        ".MHT" or ".MHTML" => format == FileFormat.Mhtml,
        ".TXT" or ".MD" or ".MARKDOWN" or ".TEXT" => format == FileFormat.Text,
        ".PDF" => format == FileFormat.Pdf,
        _ => false,
    };
}
