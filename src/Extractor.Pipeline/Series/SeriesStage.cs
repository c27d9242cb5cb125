using System.Collections.Immutable;
using Extractor.Audit;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Runs;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Claims;
using Extractor.Reports.Profile;
using Extractor.Reports.Series;

namespace Extractor.Pipeline.Series;

/// <summary>Compares the documents of a run with each other: years, units, evaluations, renderings. Holds few digests at a time. Not thread-safe.</summary>
/// <param name="ledger">Where the digests and results are.</param>
/// <param name="auditor">Turns claims into findings.</param>
internal sealed class SeriesStage(LedgerFolder ledger, Auditor auditor)
{
    private readonly Reconciler _reconciler = new();
    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);

    /// <summary>Compares.</summary>
    /// <param name="results">The documents, in the order of their paths.</param>
    public SeriesOutcome Run(ImmutableArray<CollectedResult> results)
    {
        var members = SeriesMembers.Of(results);
        if (members.Length < 2) return SeriesOutcome.None;
        ImmutableArray<Rendered> reports = [.. new RenderingGroups(m => Digest(m).Sketch).Of(members)];
        foreach (var report in reports.Where(r => r.Differing is not null)) Add(RenderingClaims.Of(ledger.Read(report.Lead.Key), ledger.Read(report.Differing!.Key)));

        // Of a report that stands there twice with different figures, nobody knows which is meant.
        var alone = reports.GroupBy(r => (r.Lead.Department, r.Lead.Entity.Scope, r.Lead.Year, r.Lead.Summary.Kind)).Where(g => g.Count() == 1)
            .Select(g => g.First().Lead).Where(m => m.IsComplete && new EntityName(m.Department, "").IsPlaced).ToImmutableArray();
        foreach (var department in alone.GroupBy(m => m.Department)) Department([.. department]);
        foreach (var year in alone.Where(m => m.IsAccounts).GroupBy(m => m.Year).Where(y => y.Count() > 1)) Units([.. year]);
        return Outcome(reports);
    }

    private void Department(List<SeriesMember> members)
    {
        var accounts = members.Where(m => m.IsAccounts).ToDictionary(m => (m.Entity.Scope, m.Year));
        foreach (var ((scope, year), now) in accounts)
        {
            if (accounts.TryGetValue((scope, year - 1), out var last)) Add(SeriesClaims.Successive(Digest(last).Document, Digest(now).Document));
        }

        foreach (var evaluation in members.Where(m => !m.IsAccounts))
        {
            var same = accounts.Values.Where(a => a.Year == evaluation.Year).ToList();
            if (same.Count == 1) Add(SeriesClaims.Evaluated(Digest(same[0]).Document, Digest(evaluation).Document));
        }
    }

    private void Units(List<SeriesMember> accounts)
    {
        foreach (var department in accounts.Where(a => a.Entity.Scope is "" or "汇总"))
        {
            var digest = Digest(department).Document;
            if (digest.Units.IsEmpty) continue;
            var (units, areAll) = UnitMatcher.Find(department, digest.Units, accounts);
            if (!units.IsEmpty) Add(SeriesClaims.OfUnits(digest, [.. units.Select(u => Digest(u).Document)], areAll));
        }
    }

    private void Add(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            var path = claim.Stated.Place.Document.Path;
            if (!_claims.TryGetValue(path, out var list)) _claims[path] = list = [];
            list.Add(claim);
        }
    }

    /// <summary>The contradicted claims as findings, by document.</summary>
    private ImmutableDictionary<string, ImmutableArray<Finding>> Findings()
    {
        var findings = ImmutableDictionary.CreateBuilder<string, ImmutableArray<Finding>>(StringComparer.Ordinal);
        foreach (var (path, claims) in _claims)
        {
            var own = new SourceDocument(new DocumentId(path), FileFormat.Unknown, [], []);
            var checks = claims.Select(c => c.Check).ToHashSet(StringComparer.Ordinal);
            var found = auditor.Audit(_reconciler.Reconcile(new Report(own) { Claims = [.. claims] })).Where(f => f.Verdict == Verdict.Contradicted && checks.Contains(f.Check)).ToImmutableArray();
            if (!found.IsEmpty) findings[path] = found;
        }

        return findings.ToImmutable();
    }

    private SeriesOutcome Outcome(ImmutableArray<Rendered> reports)
    {
        var leads = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var moved = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        var others = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var known = report.Lead.Summary.Heads.GroupBy(h => h.Likeness, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
            foreach (var other in report.Others.Concat(report.Differing is { } differing ? [differing] : []).OrderBy(o => o.Path, StringComparer.Ordinal))
            {
                leads[other.Path] = report.Lead.Path;
                var same = other.Summary.Heads.Where(h => known.ContainsKey(h.Likeness)).ToList();
                moved[other.Path] = same.ToImmutableDictionary(h => h.Id, h => known[h.Likeness], StringComparer.Ordinal);
                foreach (var id in same.Select(h => known[h.Likeness]).Distinct(StringComparer.Ordinal))
                {
                    if (!others.TryGetValue(id, out var paths)) others[id] = paths = [];
                    paths.Add(other.Path);
                }
            }
        }

        return new SeriesOutcome(Findings(), leads.ToImmutable(), others.ToImmutableDictionary(o => o.Key, o => o.Value.ToImmutableArray(), StringComparer.Ordinal), moved.ToImmutable());
    }

    private RunDigest Digest(SeriesMember member) => ledger.ReadDigest(member.Key) ?? new RunDigest(new DocumentDigest(member.Path, ReportKind.Other, null, null), []);
}
