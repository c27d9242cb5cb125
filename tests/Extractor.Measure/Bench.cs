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
                var audited = Audit(page.Document);
                var score = Judge(slip, page, sketches, audited, corrected => Audit(Page.Of(department, layout, corrected).Document).Reconciliation);
                scores[kind] = scores[kind].Add(score);
                if (score.RightCell + score.Undetermined == 0) misses.Add($"{seed} {kind} {(score.Found == 0 ? "not found" : "wrong cell")}: {string.Join(", ", slip.Keys)}; {string.Join("; ", audited.Findings.Select(f => f.Message))}");
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

    private static Score Judge(
        Slip slip, Page page, List<Sketch> sketches, (Reconciliation Reconciliation, ImmutableArray<Finding> Findings) audited, Func<List<Sketch>, Reconciliation> again)
    {
        var planted = new Score(slip.Kind.ToString()) { Planted = 1 };
        var contradicted = audited.Reconciliation.Evaluations.Where(e => e.Verdict == Verdict.Contradicted).ToList();
        if (contradicted.Count == 0) return planted;
        if (slip.Kind == SlipKind.Unit)
        {
            var named = contradicted.Where(e => e.Claim.Check == "unit-scale").ToList();
            var told = named.Exists(e => e.Claim.Stated.Fact?.StartsWith(slip.Keys[0] + "/", StringComparison.Ordinal) == true);
            return planted with
            {
                Found = 1,
                RightClaim = told ? 1 : 0,
                RightCell = told ? 1 : 0,
                OnlyCell = told && contradicted.Count == 1 ? 1 : 0,
                RightValues = told ? 1 : 0,
                OneCause = named.Count > 0 && named[0].Causes.Length == 1 ? 1 : 0,
                RightCause = told && named[0].Causes is [{ Kind: "unit" }] ? 1 : 0,
            };
        }

        var spots = slip.Keys.Select(k => page.Spots[k]).ToHashSet();
        var suspects = contradicted.Select(e => (Evaluation: e, Spots: Suspects(e).Select(q => At(q.Place)).ToList())).ToList();
        var hits = suspects.Where(s => s.Spots.Exists(spots.Contains)).Select(s => (s.Evaluation, Spot: s.Spots.First(spots.Contains))).ToList();
        var right = hits.Exists(h => h.Evaluation.Suspects.IsEmpty);
        var open = right ? null : contradicted.Find(e => e.Repairs.Length > 1 && e.Repairs.Any(r => spots.Contains(At(r.Suspect.Place))));
        var truth = slip.Keys.ToDictionary(k => page.Spots[k], k => sketches.SelectMany(s => s.Rows).SelectMany(r => r).First(c => c.Key == k).Fen / 100m);
        var withCause = hits.Where(h => h.Evaluation.Causes.Length == 1).ToList();
        var asked = slip.Causes.Length > 0 && withCause.Count > 0;
        return planted with
        {
            Found = 1,
            RightClaim = contradicted.Exists(e => Operands(e.Claim.Formula).Prepend(e.Claim.Stated).Any(q => spots.Contains(At(q.Place)))) ? 1 : 0,
            RightCell = right ? 1 : 0,
            OneOfSeveral = open is null ? 0 : 1,
            Named = open?.Repairs.Length ?? 0,
            Undetermined = open is not null && OthersAgree(open, spots, page, sketches, again) ? 1 : 0,
            OnlyCell = hits.Count == suspects.Count ? 1 : 0,
            RightValues = hits.Exists(h => IsTrue(h.Evaluation, h.Spot, truth[h.Spot])) ? 1 : 0,
            OneCause = asked ? 1 : 0,
            RightCause = asked && withCause.Exists(h => slip.Causes.Contains(h.Evaluation.Causes[0].Kind)) ? 1 : 0,
        };
    }

    /// <summary>The figures a reader of the finding would look at.</summary>
    private static IEnumerable<Quantity> Suspects(Evaluation evaluation) => evaluation.Suspects.DefaultIfEmpty(evaluation.Culprit ?? evaluation.Claim.Stated);

    /// <summary>Whether every other way to mend the claim, printed, leaves tables without a contradiction.</summary>
    private static bool OthersAgree(Evaluation open, HashSet<Spot> planted, Page page, List<Sketch> sketches, Func<List<Sketch>, Reconciliation> again)
    {
        var keys = page.Spots.ToDictionary(s => s.Value, s => s.Key);
        foreach (var repair in open.Repairs.Where(r => !planted.Contains(At(r.Suspect.Place))))
        {
            var values = repair.Corrections.ToDictionary(c => keys.GetValueOrDefault(At(c.Quantity.Place), ""), c => c.Value);
            var corrected = sketches.ConvertAll(s => s.With(key => values.TryGetValue(key, out var value) ? value : null));
            if (again(corrected).Evaluations.Any(e => e.Verdict == Verdict.Contradicted)) return false;
        }

        return true;
    }

    /// <summary>Whether what the claim gives for the suspected figure is the true amount, within the rounding of its terms.</summary>
    private static bool IsTrue(Evaluation evaluation, Spot spot, decimal truth)
    {
        var claim = evaluation.Claim;
        var slack = claim.Stated.HalfStep * (2 + Terms(claim.Formula));
        var meant = evaluation.Repairs.SelectMany(r => r.Corrections).Where(c => At(c.Quantity.Place) == spot).Select(c => c.Value).DefaultIfEmpty(evaluation.Computed!.Value.Value);
        return meant.Any(v => Math.Abs(v - truth) <= slack);
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
