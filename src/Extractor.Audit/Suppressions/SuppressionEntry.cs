using System.IO.Enumeration;
using Extractor.Audit.Findings;

namespace Extractor.Audit.Suppressions;

/// <summary>A decision to let findings stand: one finding, or those of a check. Immutable and thread-safe.</summary>
public sealed record SuppressionEntry
{
    /// <summary>Id of the finding; null where a check is named.</summary>
    public string? Finding { get; init; }

    /// <summary>Name of the check; null where a finding is named.</summary>
    public string? Check { get; init; }

    /// <summary>Pattern (<c>*</c> and <c>?</c>) of the input paths it is for; null for all.</summary>
    public string? Document { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided it.</summary>
    public required string Author { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The last day it counts; null for always.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Whether it is for this finding, by its names alone.</summary>
    /// <param name="document">Input path of the document.</param>
    /// <param name="id">Id of the finding.</param>
    /// <param name="check">Name of its check.</param>
    public bool Covers(string document, string id, string check) =>
        (Finding is null || Finding == id) && (Check is null || Check == check)
        && (Document is null || FileSystemName.MatchesSimpleExpression(Document, document, ignoreCase: false));

    /// <summary>Whether its last day lies before a day.</summary>
    public bool HasExpired(DateOnly today) => Expires < today;

    /// <summary>What a finding it covers is marked with.</summary>
    public Suppression ToMark() => new(Reason, Author, Date, Expires);
}
