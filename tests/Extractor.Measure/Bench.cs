using System.Collections.Immutable;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Core.Places;
using Extractor.Measure.Departments;
using Extractor.Measure.Layouts;
using Extractor.Measure.Slips;
using Extractor.Reconcile;
using Extractor.Reconcile.Coverage;
using Extractor.Reports;
using Extractor.Reports.Claims;

namespace Extractor.Measure;

/// <summary>Prints invented departments clean and with one slip each, audits them and counts.</summary>
public sealed class Bench
{
    private readonly ReportReader _reader = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor _auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    /// <summary>Measures so many departments, every one clean and with one slip of every kind.</summary>
    public Accuracy Run(int departments)
    {
        var alarms = ImmutableArray.CreateBuilder<string>();
        var misses = ImmutableArray.CreateBuilder<string>();
        var scores = Enum.GetValues<SlipKind>().ToDictionary(k => k, k => new Score(k.ToString()));
        var (claims, figures, untied) = (0, 0, 0);
        for (var seed = 1; seed <= departments; seed++)
        {
            var department = DepartmentGenerator.Invent(seed);
            var layout = Layout.Of(seed);
            var clean = Audit(Page.Of(department, layout, new StatementPrinter(department, layout).Print()).Document);
            claims += clean.Reconciliation.Evaluations.Count(e => e.Verdict is Verdict.Holds or Verdict.WithinRounding);
            figures += clean.Reconciliation.Numbers.Count(n => n.Place.Cell is not null);
            untied += clean.Reconciliation.Numbers.Count(n => n.Place.Cell is not null && n.State == NumberState.Untied);
            foreach (var finding in clean.Findings) alarms.Add($"{seed} {finding.Check}: {finding.Message}");
            foreach (var kind in Enum.GetValues<SlipKind>())
            {
                var sketches = new StatementPrinter(department, layout).Print();
                if (new SlipPlanter(new Random(unchecked((seed * 31) + (int)kind))).Plant(kind, sketches) is not { } slip) continue;
                var page = Page.Of(department, layout, sketches);
                var score = Judge(slip, page, sketches, Audit(page.Document));
                scores[kind] = scores[kind].Add(score);
                if (score.RightCell == 0) misses.Add($"{seed} {kind} {(score.Found == 0 ? "not found" : "wrong cell")}: {string.Join(", ", slip.Keys)}");
            }
        }

        return new Accuracy(departments, alarms.ToImmutable(), claims, figures, untied, [.. scores.Values], misses.ToImmutable());
    }

    /// <summary>The findings of a document.</summary>
    public (Reconciliation Reconciliation, ImmutableArray<Finding> Findings) Audit(SourceDocument document)
    {
        var reconciliation = _reconciler.Reconcile(_reader.Read(document, isPartial: false));
        return (reconciliation, _auditor.Audit(reconciliation));
    }

    private static Score Judge(Slip slip, Page page, List<Sketch> sketches, (Reconciliation Reconciliation, ImmutableArray<Finding> Findings) audited)
    {
        var planted = new Score(slip.Kind.ToString()) { Planted = 1 };
        var contradicted = audited.Reconciliation.Evaluations.Where(e => e.Verdict == Verdict.Contradicted).ToList();
        if (contradicted.Count == 0) return planted;
        if (slip.Kind == SlipKind.Unit)
        {
            var named = contradicted.Where(e => e.Claim.Check == "unit-scale").ToList();
            var right = named.Exists(e => e.Claim.Stated.Fact?.StartsWith(slip.Keys[0] + "/", StringComparison.Ordinal) == true);
            return planted with
            {
                Found = 1,
                RightClaim = right ? 1 : 0,
                RightCell = right ? 1 : 0,
                OnlyCell = right && contradicted.Count == 1 ? 1 : 0,
                RightValues = right ? 1 : 0,
                OneCause = named.Count > 0 && named[0].Causes.Length == 1 ? 1 : 0,
                RightCause = right && named[0].Causes is [{ Kind: "unit" }] ? 1 : 0,
            };
        }

        var spots = slip.Keys.Select(k => page.Spots[k]).ToHashSet();
        var suspects = contradicted.Select(e => (Evaluation: e, Spot: At((e.Culprit ?? e.Claim.Stated).Place))).ToList();
        var hits = suspects.Where(s => spots.Contains(s.Spot)).ToList();
        var truth = slip.Keys.ToDictionary(k => page.Spots[k], k => sketches.SelectMany(s => s.Rows).SelectMany(r => r).First(c => c.Key == k).Fen / 100m);
        var withCause = hits.Where(h => h.Evaluation.Causes.Length == 1).ToList();
        var asked = slip.Causes.Length > 0 && withCause.Count > 0;
        return planted with
        {
            Found = 1,
            RightClaim = contradicted.Exists(e => Operands(e.Claim.Formula).Prepend(e.Claim.Stated).Any(q => spots.Contains(At(q.Place)))) ? 1 : 0,
            RightCell = hits.Count > 0 ? 1 : 0,
            OnlyCell = hits.Count == suspects.Count ? 1 : 0,
            RightValues = hits.Exists(h => IsTrue(h.Evaluation, truth[h.Spot])) ? 1 : 0,
            OneCause = asked ? 1 : 0,
            RightCause = asked && withCause.Exists(h => slip.Causes.Contains(h.Evaluation.Causes[0].Kind)) ? 1 : 0,
        };
    }

    /// <summary>Whether what the claim gives for the suspected figure is the true amount, within the rounding of its terms.</summary>
    private static bool IsTrue(Evaluation evaluation, decimal truth)
    {
        var claim = evaluation.Claim;
        var suspect = evaluation.Culprit ?? claim.Stated;
        var gap = claim.Stated.Value - evaluation.Computed!.Value.Value;
        var implied = evaluation.Culprit is null ? [evaluation.Computed.Value.Value] : new[] { suspect.Value + gap, suspect.Value - gap };
        var slack = suspect.HalfStep * (2 + Terms(claim.Formula));
        return implied.Any(v => Math.Abs(v - truth) <= slack);
    }

    private static IEnumerable<Quantity> Operands(Expression expression) => expression switch
    {
        OperandExpression operand => [operand.Quantity],
        SumExpression sum => sum.Terms.SelectMany(Operands),
        DifferenceExpression difference => Operands(difference.Minuend).Concat(Operands(difference.Subtrahend)),
        _ => [],
    };

    private static int Terms(Expression expression) => expression switch
    {
        SumExpression sum => sum.Terms.Sum(Terms),
        DifferenceExpression difference => Terms(difference.Minuend) + Terms(difference.Subtrahend),
        _ => 1,
    };

    private static Spot At(Provenance place) => place.Cell is { } cell ? new Spot(cell.Table, cell.Row, cell.Column) : default;
}
