namespace Extractor.Ingest.Html;

/// <summary>The characters check boxes are read as.</summary>
internal static class CheckBox
{
    /// <summary>A ticked box.</summary>
    public const string Ticked = "☑";

    /// <summary>An empty box.</summary>
    public const string Empty = "□";

    /// <summary>The character for one that may draw an empty box in another way.</summary>
    public static char Normalize(char c) => c is '☐' or '▢' ? '□' : c;
}
