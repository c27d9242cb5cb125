namespace Extractor.Ingest.Html;

/// <summary>What an element's own attributes do to its visibility.</summary>
internal enum Shown
{
    /// <summary>It is shown.</summary>
    Yes,

    /// <summary>It is not laid out at all.</summary>
    No,

    /// <summary>It takes its place but its text is not seen.</summary>
    Blank,
}
