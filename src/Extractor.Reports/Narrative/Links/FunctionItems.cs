using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Links;

/// <summary>The functional accounts of 一般公共预算财政拨款支出决算表, and which of them the narrative tells. Immutable and thread-safe.</summary>
public sealed class FunctionItems
{
    private readonly ImmutableArray<Fact> _totals;
    private readonly ILookup<string, string> _names;

    /// <summary>Reads the accounts of a report's statement; without one there are none.</summary>
    /// <param name="statements">The report's statements.</param>
    /// <param name="facts">The figures of their first set.</param>
    internal FunctionItems(ImmutableArray<Statement> statements, FactIndex facts)
    {
        // Of several sets of statements it is open whose accounts the text tells.
        var several = statements.Count(s => s is { Kind: StatementKind.GeneralPublicExpenditure, IsBudget: false }) > 1;
        _totals = several ? [] : [.. facts.Column(StatementKind.GeneralPublicExpenditure, ColumnConcepts.Total).Where(f => f.Code is not null)];
        _names = _totals.SelectMany(f => AccountBook.Functions.Of(f.Code!).Select(a => a.Name).Append(f.LineLabel).Select(n => (f.Code, Name: Compact(n)))).Distinct()
            .ToLookup(p => p.Code!, p => p.Name);
    }

    /// <summary>The accounts of seven digits with an amount other than zero.</summary>
    public IEnumerable<Fact> Spent => _totals.Where(f => f.Code!.Length == 7 && f.Quantity.Value != 0);

    /// <summary>Whether the statement is there and prints accounts of seven digits.</summary>
    public bool HasItems => _totals.Any(f => f.Code!.Length == 7);

    /// <summary>The figure of a path, or null where no account, or more than one, bears its names.</summary>
    public Fact? Find(FunctionPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (name, length) = path switch
        {
            { Item.Length: > 0 } => (path.Item, 7),
            { Section.Length: > 0 } => (path.Section, 5),
            _ => (path.Class, 3),
        };
        var found = _totals.Where(f => f.Code!.Length == length && Bears(f.Code, name)).ToList();
        if (path.Section.Length > 0 && length == 7) found = [.. found.Where(f => Bears(f.Code![..5], path.Section))];
        if (path.Class.Length > 0 && length > 3) found = [.. found.Where(f => Bears(f.Code![..3], path.Class))];
        return found is [{ Quantity.Number.IsSound: true } only] ? only : null;
    }

    /// <summary>The levels of the narrative that tell the actual amount of an account, with its path.</summary>
    public static IEnumerable<(LevelFrame Level, FunctionPath Path)> Narrated(NarrativeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        foreach (var level in model.Frames.OfType<LevelFrame>())
        {
            if (level is { Kind: LevelKind.Actual, IsPrior: false, Amount.Unit.Dimension: Core.Numbers.Dimension.Money } && FunctionPath.Of(level.Subject) is { } path) yield return (level, path);
        }
    }

    private bool Bears(string code, string name) => _names[code].Contains(Compact(name)) || (!_names[code].Any() && AccountBook.Functions.Of(code).Any(a => Compact(a.Name) == Compact(name)));

    private static string Compact(string name) => WhiteSpace.Remove(name).Replace('(', '（').Replace(')', '）');
}
