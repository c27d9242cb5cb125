using System.Collections.Immutable;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Statements;

namespace Extractor.Reports;

/// <summary>What is looked up in a report's statements again and again, made when first asked for. Immutable to its users and thread-safe.</summary>
internal sealed class StatementLookups
{
    private readonly Lazy<FactIndex> _main;
    private readonly Lazy<ImmutableArray<FactIndex>> _sets;
    private readonly Lazy<FunctionItems> _items;

    /// <summary>Prepares the lookups.</summary>
    /// <param name="statements">The statements of the report.</param>
    public StatementLookups(ImmutableArray<Statement> statements)
    {
        _main = new(() => FactIndex.OfFirstSet(statements));
        _sets = new(() => [.. statements.GroupBy(s => (s.IsBudget, s.Set)).Select(g => new FactIndex(g))]);
        _items = new(() => new FunctionItems(statements, Main));
    }

    /// <summary>The figures of the first set.</summary>
    public FactIndex Main => _main.Value;

    /// <summary>The figures of every set, in reading order.</summary>
    public ImmutableArray<FactIndex> Sets => _sets.Value;

    /// <summary>The functional accounts.</summary>
    public FunctionItems Items => _items.Value;
}
