using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Derivations;
using Extractor.Reconcile;

namespace Extractor.Audit.Findings;

/// <summary>Whether a finding stood in the run compared with.</summary>
public enum BaselineState
{
    /// <summary>There is no run to compare with.</summary>
    None,

    /// <summary>Not in the baseline.</summary>
    New,

    /// <summary>In both.</summary>
    Unchanged,

    /// <summary>In the baseline only.</summary>
    Gone,
}

/// <summary>One discrepancy, ready to be shown. Immutable and thread-safe. Serialized as it stands into <c>findings.jsonl</c>.</summary>
public sealed record Finding
{
    /// <summary>Fingerprint: document, check, fact keys; never positions.</summary>
    public required string Id { get; init; }

    /// <summary>Input path of the document, <c>/</c>-separated.</summary>
    public required string Document { get; init; }

    /// <summary>Name of the check.</summary>
    public required string Check { get; init; }

    /// <summary>Code of the check.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>The verdict behind it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>One sentence for the department's accountant, in the run's language.</summary>
    public required string Message { get; init; }

    /// <summary>What the report states, or null for a defect of wording.</summary>
    public StatedValue? Stated { get; init; }

    /// <summary>What follows from the rest of the report, or null for a defect of wording.</summary>
    public ComputedValue? Computed { get; init; }

    /// <summary>The likely cause, or null when nothing fits exactly.</summary>
    public CauseText? Cause { get; init; }

    /// <summary>Places: the stated value first, then every operand.</summary>
    public ImmutableArray<Location> Locations { get; init; } = [];

    /// <summary>Id of the finding this one follows from, or null.</summary>
    public string? Root { get; init; }

    /// <summary>Comparison with the baseline run.</summary>
    public BaselineState BaselineState { get; init; }

    /// <summary>Input paths of other renderings of the same report that have the same finding.</summary>
    public ImmutableArray<string> AlsoIn { get; init; } = [];

    /// <summary>Whether it only repeats, for this rendering of a report, what is listed once for the report; <see cref="Root"/> is the finding listed.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Fingerprint without the document: the same in every rendering of a report.</summary>
    public string Signature { get; init; } = "";

    /// <summary>Why somebody decided to let it stand, or null. It is shown all the same.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Its whole arithmetic; null for a defect of wording.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>Title of the section it stands in, outermost first, joined by " / "; empty where there is none.</summary>
    public string Section { get; init; } = "";
}

/// <summary>The decision to let a finding stand.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Author">Who decided it.</param>
/// <param name="Date">When.</param>
/// <param name="Expires">The last day it counts, or null.</param>
public sealed record Suppression(string Reason, string Author, DateOnly Date, DateOnly? Expires);

/// <summary>A stated value in its printed unit.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit that counts; empty for a bare number.</param>
public sealed record StatedValue(string Text, decimal Value, string Unit);

/// <summary>A computed value in the stated value's unit.</summary>
/// <param name="Value">From the printed digits.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Formula">The formula with the operands filled in.</param>
public sealed record ComputedValue(decimal Value, decimal Low, decimal High, string Formula);

/// <summary>A cause.</summary>
/// <param name="Kind">Stable name.</param>
/// <param name="Text">One clause in the run's language.</param>
public sealed record CauseText(string Kind, string Text);

/// <summary>A place as it is written out; what a format cannot know is null and left out.</summary>
public sealed record Location
{
    /// <summary>The characters there.</summary>
    public required string Quote { get; init; }

    /// <summary>Input path of the document it stands in where that is not the finding's own; null otherwise.</summary>
    public string? Document { get; init; }

    /// <summary>Page, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Left, top, right, bottom in points from the page's top left.</summary>
    public ImmutableArray<double>? Box { get; init; }

    /// <summary>Index of the block, from 0.</summary>
    public int? Block { get; init; }

    /// <summary>First character, from 0, in the block's or cell's text.</summary>
    public int? Start { get; init; }

    /// <summary>After the last character.</summary>
    public int? End { get; init; }

    /// <summary>Index of the table, from 0.</summary>
    public int? Table { get; init; }

    /// <summary>Row, from 0.</summary>
    public int? Row { get; init; }

    /// <summary>Column, from 0.</summary>
    public int? Column { get; init; }

    /// <summary>Head of the row.</summary>
    public string? RowLabel { get; init; }

    /// <summary>Head of the column.</summary>
    public string? ColumnLabel { get; init; }
}
