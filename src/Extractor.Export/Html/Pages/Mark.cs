namespace Extractor.Export.Html.Pages;

/// <summary>A stretch of a text that is shown in a special way.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last character.</param>
/// <param name="Number">Index of the printed number it is, or null.</param>
/// <param name="Finding">Index of the finding it belongs to, or null.</param>
internal sealed record Mark(int Start, int End, int? Number, int? Finding);
