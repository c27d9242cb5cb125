namespace Extractor.Ingest.Html;

/// <summary>What an element means to the reader; elements that differ in looks only share a value.</summary>
internal enum Tag : byte
{
    /// <summary>A text node.</summary>
    Text,

    /// <summary>An element that flows within a line, or one unknown.</summary>
    Inline,

    /// <summary>A link.</summary>
    Anchor,

    /// <summary>A forced line break.</summary>
    Break,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>An input, a text area or a choice; its text is the value a reader sees.</summary>
    Field,

    /// <summary>A container that stands on lines of its own.</summary>
    Block,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>h1 to h6.</summary>
    Heading,

    /// <summary>Text with its white space kept.</summary>
    Preformatted,

    /// <summary>A numbered list.</summary>
    OrderedList,

    /// <summary>A list without numbers.</summary>
    UnorderedList,

    /// <summary>A list item.</summary>
    ListItem,

    /// <summary>The main part, or an article.</summary>
    Article,

    /// <summary>Navigation, an aside, a footer.</summary>
    Furniture,

    /// <summary>A header element.</summary>
    Header,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A table's caption.</summary>
    Caption,

    /// <summary>thead.</summary>
    HeadRows,

    /// <summary>tbody.</summary>
    BodyRows,

    /// <summary>tfoot.</summary>
    FootRows,

    /// <summary>A table row.</summary>
    Row,

    /// <summary>A data cell.</summary>
    Cell,

    /// <summary>A header cell.</summary>
    HeaderCell,

    /// <summary>A column or a group of columns.</summary>
    Column,

    /// <summary>Never shown, or not text: scripts, styles, templates, frames, pictures.</summary>
    Ignored,
}
