namespace Extractor.Pdf;

/// <summary>What the file says about itself; absent entries are null.</summary>
/// <param name="Version">The version of the header, such as "1.7"; empty where there is none.</param>
/// <param name="Title">Title.</param>
/// <param name="Author">Author.</param>
/// <param name="Creator">The program the document was written in.</param>
/// <param name="Producer">The program that made the PDF.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Modified">When it was last changed.</param>
public sealed record PdfInformation(
    string Version, string? Title, string? Author, string? Creator, string? Producer, DateTimeOffset? Created, DateTimeOffset? Modified);
