using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Reports.Statements;

/// <summary>How a kind of statement is told: its titles, the columns and lines it has. Alternatives are parted by <c>|</c>. Immutable and thread-safe.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">Its id in fact keys.</param>
/// <param name="Title">What its title says.</param>
/// <param name="Columns">Column concepts (of the 三公 table: parts) it has.</param>
/// <param name="Lines">Line concepts it has.</param>
/// <param name="Words">Words of its header.</param>
internal sealed record StatementForm(
    StatementKind Kind, string Id, Regex Title, ImmutableArray<string> Columns, ImmutableArray<string> Lines, ImmutableArray<string> Words)
{
    /// <summary>Columns or lines that only this kind has all of.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Columns or lines that tell another kind.</summary>
    public ImmutableArray<string> Strangers { get; init; } = [];
}
