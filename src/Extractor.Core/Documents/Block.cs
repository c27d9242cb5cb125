using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Core.Documents;

/// <summary>One thing in the reading order of a document: a paragraph-like text or a table. Immutable and thread-safe.</summary>
/// <param name="Index">Its index in <see cref="SourceDocument.Blocks"/>, from 0.</param>
public abstract record Block(int Index);

/// <summary>What a text block is.</summary>
public enum TextRole
{
    /// <summary>An ordinary paragraph.</summary>
    Paragraph,

    /// <summary>A heading; its level is in <see cref="TextBlock.Level"/>.</summary>
    Heading,

    /// <summary>An item of a list with an automatic label.</summary>
    ListItem,

    /// <summary>A line of a table of contents: kept apart, never a heading and never read for claims.</summary>
    Contents,

    /// <summary>A footnote or an endnote.</summary>
    Footnote,

    /// <summary>A text box or a shape's text, standing where its anchor stands.</summary>
    TextBox,
}

/// <summary>A text block: a paragraph, a heading, a list item, a line of contents, a note.</summary>
/// <param name="Index">Its index in <see cref="SourceDocument.Blocks"/>, from 0.</param>
/// <param name="Role">What it is.</param>
/// <param name="Text">The text a reader sees, an automatic label included; line breaks inside are <c>\n</c>, never at the ends.</param>
/// <param name="Level">Heading level from 1, or list depth from 1; 0 for others.</param>
public sealed record TextBlock(int Index, TextRole Role, string Text, int Level = 0) : Block(Index)
{
    /// <summary>The automatic list label that <see cref="Text"/> begins with (<c>一、</c>), or null where the number was typed or there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Where the characters stand; empty in formats without pages.</summary>
    public ImmutableArray<PageSegment> Segments { get; init; } = [];

    /// <summary>The part of the file it came from, such as <c>word/document.xml</c>; empty where a format has one part only.</summary>
    public string Part { get; init; } = "";
}

/// <summary>The place of a table in the reading order.</summary>
/// <param name="Index">Its index in <see cref="SourceDocument.Blocks"/>, from 0.</param>
/// <param name="Table">Index of the table in <see cref="SourceDocument.Tables"/>, from 0.</param>
public sealed record TableBlock(int Index, int Table) : Block(Index);
