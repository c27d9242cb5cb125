using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Names of economic accounts listed without amounts that the table shows at zero, or that leave out spent ones.</summary>
public sealed partial class ZeroItemListed : Check
{
    private const int FewestNames = 3;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO212", "zero-item-listed", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.Statements.Count(s => s.Kind == StatementKind.BasicExpenditureByEconomicCode) != 1) yield break;
        var facts = report.MainFacts.Column(StatementKind.BasicExpenditureByEconomicCode, ColumnConcepts.Amount).Where(f => f.Code is { Length: 5 } && f.Quantity.Number.IsSound).ToImmutableArray();
        if (facts.IsEmpty) yield break;
        foreach (var passage in report.Narrative.Passages)
        {
            foreach (Match match in Listing().Matches(passage.Text))
            {
                var list = match.Groups["list"];
                if (Read(list.Value, match.Groups["kind"].Value, facts) is not { } listed) continue;
                var place = passage.Locate(report.Document, new CharSpan(list.Index, list.Index + list.Length));
                var zero = listed.Where(f => f.Quantity.Value == 0).ToList();
                if (zero.Count > 0) yield return Of(place, match.Groups["kind"].Value, zero, null);
                if (OpenEnded().IsMatch(list.Value)) continue;
                var side = listed.Select(f => f.Code![..3]).ToHashSet(StringComparer.Ordinal);
                var missing = facts.Where(f => f.Quantity.Value != 0 && side.Contains(f.Code![..3]) && !listed.Contains(f)).ToList();
                if (missing.Count > 0) yield return Of(place, match.Groups["kind"].Value, missing, "missing");
            }
        }
    }

    private static Observation Of(Provenance place, string kind, List<Fact> facts, string? variant) =>
        new(place, [kind, variant ?? "zero"], [("kind", kind), ("items", string.Join("、", facts.Select(f => variant is null ? Name(f) : $"{Name(f)} {f.Quantity.Number.Raw}")))])
        {
            Related = [.. facts.Select(f => f.Quantity.Place)],
            Variant = variant,
            Confidence = 0.7m,
        };

    /// <summary>The accounts a list names, or null where one of its names is no account of the table or amounts stand with them.</summary>
    private static ImmutableArray<Fact>? Read(string list, string kind, ImmutableArray<Fact> facts)
    {
        if (list.Any(char.IsAsciiDigit)) return null;
        var names = OpenEnded().Replace(list, "").Split(['、', '，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length < FewestNames) return null;
        var personnel = kind.Contains("人员", StringComparison.Ordinal);
        var read = ImmutableArray.CreateBuilder<Fact>();
        foreach (var name in names)
        {
            var codes = AccountBook.Economic.Named(WhiteSpace.Remove(name)).Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
            if (facts.Where(f => codes.Contains(f.Code!) && f.Code![..3] is "301" or "303" == personnel).ToList() is not [var only]) return null;
            read.Add(only);
        }

        return read.ToImmutable();
    }

    private static string Name(Fact fact) => fact.LineLabel;

    [GeneratedRegex(@"(?<kind>人员经费|日常公用经费|公用经费)\s*[\d,.]+\s*(?:万|亿)?元\s*[，,。；;（(]?\s*(?:主要)?(?:包括|用于|为|是)\s*[：:]?\s*(?<list>[^。；;\n（）()]{4,400})")]
    private static partial Regex Listing();

    [GeneratedRegex("等(?:[^、，,]{0,6})?\\s*$")]
    private static partial Regex OpenEnded();
}
