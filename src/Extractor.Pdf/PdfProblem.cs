namespace Extractor.Pdf;

/// <summary>Something the file has wrong, or that was not read; what could be read was read.</summary>
/// <param name="Id">What it is, for programs: one of the ids of <see cref="PdfProblems"/>.</param>
/// <param name="Page">The page it concerns, from 1; null for the whole file.</param>
/// <param name="Offset">The byte in the file it was found at; null where unknown.</param>
/// <param name="Detail">What was found, in English, for a log.</param>
public sealed record PdfProblem(string Id, int? Page, long? Offset, string Detail);
