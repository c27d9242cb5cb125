using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Reports.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Figures.</summary>
    Value,

    /// <summary>Names of lines.</summary>
    Label,

    /// <summary>Account codes.</summary>
    Code,

    /// <summary>行次.</summary>
    LineNumber,
}

/// <summary>A column with its header.</summary>
/// <param name="Index">Grid column, from 0.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Heads">Its header cells from the top down, each once, 栏次 left out.</param>
/// <param name="Block">Number of the block of columns (half) it belongs to, from 0: a block is its labels, then its figures.</param>
internal sealed record TableColumn(int Index, ColumnRole Role, ImmutableArray<Cell> Heads, int Block)
{
    /// <summary>The lowest header text that is not empty.</summary>
    public string Leaf { get; } = Heads.LastOrDefault(h => h.Text.Length > 0)?.Text ?? "";

    /// <summary>The header texts joined for people: <c>本年支出/基本支出</c>.</summary>
    public string Path { get; } = string.Join("/", Heads.Select(h => Wording.Compact(h.Text)).Where(t => t.Length > 0).Distinct());
}
