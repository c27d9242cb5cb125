using Extractor.Measure;
using Extractor.Measure.Slips;

namespace Extractor.Reports.Tests.Statements;

/// <summary>A small run of the measurement whose full figures stand in <c>docs/accuracy.md</c>.</summary>
public sealed class AccuracyTests
{
    private static readonly Bench Bench = new();

    [Fact]
    public void Invented_departments_printed_clean_give_no_finding_and_every_slip_is_seen_by_a_claim_with_it()
    {
        var accuracy = Bench.Run(40);
        Assert.Empty(accuracy.FalseAlarms);
        Assert.True(accuracy.Total.Planted > 500);
        Assert.Equal(accuracy.Total.Planted, accuracy.Total.Found);
        Assert.Equal(accuracy.Total.Planted, accuracy.Total.RightClaim);
        foreach (var kind in new[] { SlipKind.Total, SlipKind.Subtotal, SlipKind.Column, SlipKind.Row, SlipKind.Balance, SlipKind.Unit })
        {
            var score = accuracy.Scores.Single(s => s.Kind == kind.ToString());
            Assert.True(score.RightCell >= score.Planted * 99 / 100, score.Row());
        }
    }

    [Fact]
    public void Tables_that_are_no_sums_give_no_finding() =>
        Assert.Empty(Enumerable.Range(1, 100).SelectMany(seed => Bench.Audit(OtherTables.WithoutSums(seed)).Findings).Select(f => f.Message));

    [Fact]
    public void Clean_tables_of_amounts_with_totals_and_rates_give_no_finding() =>
        Assert.Empty(Enumerable.Range(1, 50).SelectMany(seed => Bench.Audit(OtherTables.WithSums(seed, slip: false).Document).Findings).Select(f => f.Message));
}
