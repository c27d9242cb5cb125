using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Facts;

/// <summary>The figures of a report's statements by kind of statement, line and column. Immutable and thread-safe.</summary>
public sealed class FactIndex
{
    private readonly Dictionary<(StatementKind Kind, string Line, string Column), ImmutableArray<Fact>> _facts;

    /// <summary>Indexes statements; those that come first are found first.</summary>
    /// <param name="statements">Statements of one report, or of one set of it (the department's, a unit's).</param>
    public FactIndex(IEnumerable<Statement> statements)
    {
        Statements = [.. statements];
        var found = new Dictionary<(StatementKind Kind, string Line, string Column), ImmutableArray<Fact>>();
        foreach (var statement in Statements)
        {
            foreach (var fact in statement.Facts)
            {
                ref var facts = ref CollectionsMarshal.GetValueRefOrAddDefault(found, (statement.Kind, fact.Line, fact.Column), out var isThere);
                facts = isThere ? facts.Add(fact) : [fact];
            }
        }

        _facts = found;
    }

    /// <summary>The statements indexed.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The figures of the first set of a report's statements: of every kind the first that is no budget, or the first where all are.</summary>
    internal static FactIndex OfFirstSet(ImmutableArray<Statement> statements) =>
        new(statements.GroupBy(s => s.Kind).Select(g => g.FirstOrDefault(s => !s.IsBudget) ?? g.First()));

    /// <summary>The statement of a kind, or null where the report has none.</summary>
    public Statement? Statement(StatementKind kind) => Statements.FirstOrDefault(s => s.Kind == kind);

    /// <summary>The figure of a line and a column, or null where there is none, where its print is damaged, or where the line stands more than once.</summary>
    /// <param name="kind">Kind of statement.</param>
    /// <param name="line">An account code or one of <see cref="LineConcepts"/>.</param>
    /// <param name="column">One of <see cref="ColumnConcepts"/>.</param>
    public Fact? Find(StatementKind kind, string line, string column) =>
        All(kind, line, column) is [{ Quantity.Number.IsSound: true } only] ? only : null;

    /// <summary>All figures of a line and a column, damaged ones too; several where an account stands in more than one row.</summary>
    public ImmutableArray<Fact> All(StatementKind kind, string line, string column) => _facts.GetValueOrDefault((kind, line, column), []);

    /// <summary>The figures of a column, in printed order.</summary>
    public IEnumerable<Fact> Column(StatementKind kind, string column) =>
        Statements.Where(s => s.Kind == kind).SelectMany(s => s.Facts).Where(f => f.Column == column);
}
