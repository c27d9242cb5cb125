using System.Collections.Immutable;
using Extractor.Audit.Findings;

namespace Extractor.Audit.Results;

/// <summary>All that is kept of one document of a run: plain data, serialized between worker and host and read by the exporters. Immutable and thread-safe.</summary>
public sealed record DocumentResult
{
    /// <summary>Input path, <c>/</c>-separated.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal; empty where it could not be read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Format name: <c>word</c>, <c>html</c>, <c>mhtml</c>, <c>text</c>, <c>pdf</c>, <c>unknown</c>.</summary>
    public required string Format { get; init; }

    /// <summary><c>complete</c>, <c>partial</c> or <c>failed</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>final-accounts</c>, <c>self-evaluation-report</c>, <c>self-evaluation-form</c>, <c>budget</c> or <c>other</c>.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>The department, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The fiscal year, or null.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Declared title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Declared date of publication, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Number of pages, or null.</summary>
    public int? Pages { get; init; }

    /// <summary>Our own trouble with the file.</summary>
    public ImmutableArray<ProblemRow> Problems { get; init; } = [];

    /// <summary>Blocks in reading order.</summary>
    public ImmutableArray<BlockRow> Blocks { get; init; } = [];

    /// <summary>Sections by their headings, in reading order.</summary>
    public ImmutableArray<SectionRow> Sections { get; init; } = [];

    /// <summary>Tables.</summary>
    public ImmutableArray<TableRow> Tables { get; init; } = [];

    /// <summary>The pages that have text, ready to be drawn; empty for formats without pages.</summary>
    public ImmutableArray<SheetRow> Sheets { get; init; } = [];

    /// <summary>Facts of statements and forms.</summary>
    public ImmutableArray<FactRow> Facts { get; init; } = [];

    /// <summary>Indicators.</summary>
    public ImmutableArray<IndicatorRow> Indicators { get; init; } = [];

    /// <summary>Claims with verdicts; empty after <c>extract</c>.</summary>
    public ImmutableArray<ClaimRow> Claims { get; init; } = [];

    /// <summary>Every printed number with its state; empty after <c>extract</c>.</summary>
    public ImmutableArray<NumberRow> Numbers { get; init; } = [];

    /// <summary>Findings; empty after <c>extract</c>.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Of another rendering of a report, the input path of the document that speaks for it; null for all others.</summary>
    public string? RenderingOf { get; init; }

    /// <summary>Of another rendering of a report, the findings that are listed once for the report at its lead.</summary>
    public ImmutableArray<Finding> Repeated { get; init; } = [];
}

/// <summary>A diagnostic, its text in the run's language.</summary>
public sealed record ProblemRow(string Id, string Level, string Message)
{
    /// <summary>Part of the file.</summary>
    public string? Part { get; init; }

    /// <summary>Page, from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Block, from 0.</summary>
    public int? Block { get; init; }

    /// <summary>Source line, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Byte offset.</summary>
    public long? Offset { get; init; }
}

/// <summary>A block: a text (<paramref name="Kind"/> is the role in lower case: <c>paragraph</c>, <c>heading</c> …) or a table.</summary>
public sealed record BlockRow(int Index, string Kind, int Level, string Text)
{
    /// <summary>Index of the table of a table block.</summary>
    public int? Table { get; init; }

    /// <summary>First page it stands on.</summary>
    public int? Page { get; init; }
}

/// <summary>A section: depth from 1, number as printed and title (both empty before the first heading), its blocks from <paramref name="Start"/> to before <paramref name="End"/>, subsections included.</summary>
public sealed record SectionRow(int Level, string Label, string Title, int Start, int End);

/// <summary>A table with its grid.</summary>
public sealed record TableRow(int Index, int Block, string? Title, string? Unit, ImmutableArray<int> Pages, int Rows, int Columns, ImmutableArray<CellRow> Cells)
{
    /// <summary>Id of the statement or form it was recognised as, or null.</summary>
    public string? Statement { get; init; }

    /// <summary>Why it was recognised as that, for people.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];
}

/// <summary>A cell.</summary>
public sealed record CellRow(int Row, int Column, int RowSpan, int ColumnSpan, string Text);

/// <summary>A fact.</summary>
public sealed record FactRow(string Statement, string Line, string LineLabel, string? Code, string Column, string ColumnLabel, decimal Amount, string Unit, decimal? AmountInYuan, Location Place);

/// <summary>An indicator.</summary>
public sealed record IndicatorRow(int Form, string? Project, string Path, string Target, string Actual, decimal? Weight, decimal? Score, string? Completion, string Reason, string Rule, Location Place);

/// <summary>A claim with its verdict and arithmetic.</summary>
public sealed record ClaimRow(int Index, string Check, string Verdict, StatedValue Stated, ComputedValue? Computed, string Relation, string Tolerance, string? Reason, ImmutableArray<Location> Operands);

/// <summary>A printed number with its state.</summary>
public sealed record NumberRow(Location Place, decimal Value, string Unit, string State, string? Reason, ImmutableArray<int> Claims);
