namespace Extractor.Pdf;

/// <summary>A note, link or form field of a page.</summary>
/// <param name="Kind">Subtype as written: "Widget", "Link", "FreeText", "Stamp" …</param>
/// <param name="Box">Where it lies.</param>
/// <param name="IsHidden">Whether readers do not show it.</param>
/// <param name="FieldName">Full name of a form field, parts joined by dots; null for others.</param>
/// <param name="FieldValue">Text value of a form field; null where it has none.</param>
/// <param name="Contents">Text of a note; null where it has none.</param>
public sealed record PdfAnnotation(string Kind, PdfBox Box, bool IsHidden, string? FieldName, string? FieldValue, string? Contents);
