using System.Collections.Immutable;
using Extractor.Core.Messages;

namespace Extractor.Core.Diagnostics;

/// <summary>How much a diagnostic means for the document.</summary>
public enum DiagnosticLevel
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Note,

    /// <summary>A part could not be read or had to be guessed at; the document is partial.</summary>
    Warning,

    /// <summary>Nothing could be read; the document failed.</summary>
    Error,
}

/// <summary>Our own trouble with a document (never a finding about what it says). Immutable and thread-safe.</summary>
/// <param name="Id">Message id, such as <c>word.part-broken</c>; its text stands in the message table.</param>
/// <param name="Level">What it means for the document.</param>
/// <param name="Place">Where; <see cref="DiagnosticPlace.Whole"/> when it concerns the document as a whole.</param>
/// <param name="Arguments">The values for the message's placeholders.</param>
public sealed record Diagnostic(string Id, DiagnosticLevel Level, DiagnosticPlace Place, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>A diagnostic with arguments given as name and value.</summary>
    public static Diagnostic Of(string id, DiagnosticLevel level, DiagnosticPlace place, params ReadOnlySpan<MessageArgument> arguments) =>
        new(id, level, place, [.. arguments]);
}

/// <summary>Where a diagnostic points; what a format cannot know is null.</summary>
/// <param name="Part">Part of the file, such as <c>word/document.xml</c>.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Block">Index of the block, from 0.</param>
/// <param name="Line">Line of the source, from 1.</param>
/// <param name="Offset">Byte offset, from 0.</param>
public sealed record DiagnosticPlace(string? Part = null, int? Page = null, int? Block = null, int? Line = null, long? Offset = null)
{
    /// <summary>The document as a whole.</summary>
    public static DiagnosticPlace Whole { get; } = new();
}
