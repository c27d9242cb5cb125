namespace Extractor.Ingest.Html;

/// <summary>What an element's name, class or id says about its part in the page.</summary>
internal enum NodeSign : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The editor's own container: the body of the article.</summary>
    Body,

    /// <summary>The page's title.</summary>
    Title,

    /// <summary>Perhaps a part of the frame: the word is also used inside articles.</summary>
    MaybeFrame,

    /// <summary>A part of the frame: navigation, breadcrumb, sidebar, footer.</summary>
    Frame,
}
