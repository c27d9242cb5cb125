using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Fixtures.Content;
using Extractor.Testing;

namespace Extractor.Fixtures.Tests;

public sealed class FixtureTests
{
    public static TheoryData<string> Planted => [.. FixtureFiles.All().Select(f => f.Path).Where(p => !p.Contains("-clean", StringComparison.Ordinal) && !p.EndsWith(".csv", StringComparison.Ordinal))];

    public static TheoryData<string> Clean => [.. FixtureFiles.All().Select(f => f.Path).Where(p => p.Contains("-clean", StringComparison.Ordinal))];

    [Fact]
    public void The_committed_files_are_what_the_code_writes()
    {
        foreach (var (path, bytes) in FixtureFiles.All().Select(f => ("reports/" + f.Path, f.Bytes)).Concat(SeriesFiles.All().Select(f => ("series/" + f.Path, f.Bytes))))
        {
            var committed = RepositoryFolder.At("fixtures", path);
            Assert.True(File.Exists(committed) && File.ReadAllBytes(committed).AsSpan().SequenceEqual(bytes), $"{path}: run dotnet run --project tests/Extractor.Fixtures");
        }
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void What_is_planted_is_found_in_every_format_and_nothing_else(string path)
    {
        var report = FixtureCatalogue.WithSlips.Single(r => path.StartsWith(r.Name + "/", StringComparison.Ordinal));
        var findings = FixtureAudit.Run(path, Bytes(path)).Findings.Where(f => f.Severity >= Severity.Warning).ToList();

        var missed = report.Planted.Where(p => !findings.Any(f => Matches(p, f))).ToList();
        var roots = findings.Where(f => f.Root is null && !report.Planted.Any(p => Matches(p, f))).ToList();

        Assert.True(missed.Count == 0, "not found: " + string.Join("; ", missed) + Shown(findings));
        Assert.True(roots.Count == 0, "found though not planted:" + Shown(roots));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void Nothing_is_found_in_a_clean_report(string path)
    {
        var (reconciliation, found) = FixtureAudit.Run(path, Bytes(path));
        var findings = found.Where(f => f.Severity >= Severity.Warning).ToList();

        Assert.True(findings.Count == 0, Shown(findings));
        Assert.NotEmpty(reconciliation.Evaluations);
    }

    private static byte[] Bytes(string path) => FixtureFiles.All().Single(f => f.Path == path).Bytes;

    private static bool Matches(PlantedSlip slip, Finding finding) =>
        finding.Check == slip.Check
        && (slip.Quote.Length == 0 || finding.Locations[0].Quote.Contains(slip.Quote, StringComparison.Ordinal) || slip.Quote.Contains(finding.Locations[0].Quote, StringComparison.Ordinal))
        && (slip.Computed.Length == 0 || finding.Computed is null || Math.Abs(finding.Computed.Value - decimal.Parse(slip.Computed, CultureInfo.InvariantCulture)) < 0.006m);

    private static string Shown(IEnumerable<Finding> findings) =>
        string.Concat(findings.Select(f => $"\n  {f.Severity} {f.Check} {f.Locations[0].Quote}: {f.Message}{(f.Root is null ? "" : " (follower)")}"));
}
