using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Measure;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Statements;

/// <summary>A small run of the measurement whose full figures stand in <c>docs/accuracy.md</c>: it fails when they fall.</summary>
public sealed partial class AccuracyTests
{
    /// <summary>Three of every year's forms.</summary>
    private const int Departments = 24;

    /// <summary>Percentage points by which so few departments may fall short of what two hundred gave.</summary>
    private const decimal Chance = 15m;

    private static readonly Bench Bench = new();

    [Fact]
    public void Invented_departments_give_what_the_accuracy_page_says()
    {
        var accuracy = Bench.Run(Departments);

        Assert.Empty(accuracy.FalseAlarms);
        var total = accuracy.Total;
        Assert.True(total.Planted > 12 * Departments);
        Assert.Equal(total.Planted, total.Found);
        Assert.Equal(total.Planted, total.RightClaim);
        Assert.True(total.RightCell + total.Undetermined >= total.Planted * 0.99m, total.Row());
        Assert.True(total.RightValues >= total.Planted * 0.99m, total.Row());
        Assert.True(total.RightCause >= total.OneCause * 0.98m, total.Row());
        var published = Rows().Matches(File.ReadAllText(RepositoryFolder.At("docs", "accuracy.md"))).ToDictionary(m => m.Groups["kind"].Value, m => decimal.Parse(m.Groups["cell"].Value, CultureInfo.InvariantCulture));
        Assert.All(accuracy.Scores, s => Assert.True((100m * s.RightCell / s.Planted) + Chance >= published[s.Kind], s.Row()));
    }

    [Fact]
    public void Tables_that_are_no_sums_give_no_finding() =>
        Assert.Empty(Enumerable.Range(1, 120).SelectMany(seed => Bench.Audit(OtherTables.WithoutSums(seed)).Findings).Select(f => f.Message));

    [Fact]
    public void Tables_of_amounts_give_no_finding_when_clean_and_one_when_a_digit_is_wrong()
    {
        Assert.Equal(new OtherScore(40, 0, 40, 40, 0), OtherScore.Of(Bench, 40, OtherTables.WithSums));
        var lists = OtherScore.Of(Bench, 40, OtherTables.List);
        Assert.Equal(0, lists.FalseAlarms);
        Assert.True(lists.Found >= 39 && lists.RightCell + lists.OneOfSeveral >= 39, lists.ToString());
    }

    [GeneratedRegex(@"^\| (?<kind>[A-Z]\w+) \| \d+ \| [\d.]+ % \| [\d.]+ % \| (?<cell>[\d.]+) % \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rows();
}
