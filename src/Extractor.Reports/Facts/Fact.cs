using Extractor.Reports.Claims;

namespace Extractor.Reports.Facts;

/// <summary>One reported value with its dimensions. Immutable and thread-safe.</summary>
/// <param name="Statement">The statement or form it stands in: <c>t01</c> … <c>t09</c>, <c>form3</c> for the fourth evaluation form of the document.</param>
/// <param name="Line">Line: an account code (<c>2101501</c>), a line concept (<c>income.total</c>) or the printed label where neither is known.</param>
/// <param name="Column">Column concept (<c>total</c>, <c>basic</c>, <c>project</c>) or the printed header where none is known.</param>
/// <param name="Quantity">The value, its unit and its place.</param>
public sealed record Fact(string Statement, string Line, string Column, Quantity Quantity)
{
    /// <summary>Identity within the document: statement, line and column.</summary>
    public string Key => $"{Statement}/{Line}/{Column}";

    /// <summary>The printed label of the line.</summary>
    public string LineLabel { get; init; } = "";

    /// <summary>The printed label of the column.</summary>
    public string ColumnLabel { get; init; } = "";

    /// <summary>The account code, or null where the line has none.</summary>
    public string? Code { get; init; }

    /// <summary>The printed 行次, or null.</summary>
    public int? LineNumber { get; init; }
}
