using System.Globalization;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Reconcile.Tests;

/// <summary>No sound set of exact values, rounded or cut and printed, is ever contradicted.</summary>
public sealed class SoundnessTests
{
    private const int Cases = 2000;

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero)]
    [InlineData(MidpointRounding.ToEven)]
    [InlineData(MidpointRounding.ToZero)]
    public void A_true_total_of_rounded_terms_is_never_contradicted(MidpointRounding rounding)
    {
        var random = new Random(17);
        for (var i = 0; i < Cases; i++)
        {
            var figures = new Figures();
            var decimals = random.Next(0, 4);
            var exact = Enumerable.Range(0, random.Next(2, 12)).Select(_ => Exact(random, 6)).ToList();
            var terms = exact.Select(e => figures.Money(Print(e, decimals, MidpointRounding.AwayFromZero))).ToList();
            var total = figures.Money(Print(exact.Sum(), decimals, rounding));

            var verdict = Figures.Judge(new Claim("t01-income-sum", total, Expression.Sum(terms)) { Tolerance = Tolerance.Tail }).Verdict;

            Assert.True(verdict != Verdict.Contradicted, $"{total.Number.Raw} <> {string.Join(" + ", terms.Select(t => t.Number.Raw))}");
        }
    }

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero)]
    [InlineData(MidpointRounding.ToEven)]
    [InlineData(MidpointRounding.ToZero)]
    public void A_true_rate_of_change_is_never_contradicted(MidpointRounding rounding)
    {
        var random = new Random(29);
        for (var i = 0; i < Cases; i++)
        {
            var figures = new Figures();
            var decimals = random.Next(0, 5);
            var before = Math.Abs(Exact(random, 4)) + 1;
            var now = Math.Abs(Exact(random, 4)) + 1;
            var current = figures.Money(Print(now, decimals, MidpointRounding.AwayFromZero));
            var change = figures.Money(Print(now - before, decimals, MidpointRounding.AwayFromZero));
            var rate = figures.Rate(Print(100 * (now - before) / before, random.Next(0, 3), rounding));
            var claim = new Claim("yoy-rate", rate, new ChangeRateExpression(current, new DifferenceExpression(current, change)));

            Assert.True(Figures.Judge(claim).Verdict != Verdict.Contradicted, $"{rate.Number.Raw}% <> {current.Number.Raw}, {change.Number.Raw}");
        }
    }

    [Fact]
    public void A_slip_of_more_than_rounding_is_always_contradicted()
    {
        var random = new Random(31);
        for (var i = 0; i < Cases; i++)
        {
            var figures = new Figures();
            var terms = Enumerable.Range(0, random.Next(2, 12)).Select(_ => figures.Money(Print(Exact(random, 6), 2, MidpointRounding.AwayFromZero))).ToList();
            var wrong = terms.Sum(t => t.Number.Value) + (0.01m * random.Next(terms.Count + 1, 100_000));
            var total = figures.Money(Print(wrong, 2, MidpointRounding.AwayFromZero));

            Assert.Equal(Verdict.Contradicted, Figures.Judge(new Claim("t01-income-sum", total, Expression.Sum(terms)) { Tolerance = Tolerance.Tail }).Verdict);
        }
    }

    [Fact]
    public void Intervals_of_printed_values_hold_the_exact_value() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        n =>
        {
            var exact = n / 1000m;
            var number = new PrintedNumber(Math.Round(exact, 1, MidpointRounding.AwayFromZero), 1, Unit.TenThousandYuan, "");
            return Core.Numbers.Interval.Rounded(number.Value, 1).Contains(exact);
        }).QuickCheckThrowOnFailure();

    private static decimal Exact(Random random, int digits) => random.Next(-1_000_000, 50_000_000) / (decimal)Math.Pow(10, random.Next(1, digits));

    private static string Print(decimal value, int decimals, MidpointRounding rounding) =>
        Math.Round(value, decimals, rounding).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
