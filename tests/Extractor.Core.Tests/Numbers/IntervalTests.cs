using FsCheck;
using FsCheck.Fluent;
using Interval = Extractor.Core.Numbers.Interval;

namespace Extractor.Core.Tests.Numbers;

public sealed class IntervalTests
{
    private static readonly Config Run = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_240_601, 7);

    /// <summary>Values as amounts have them: up to eight digits, six decimals.</summary>
    private static Gen<decimal> Values { get; } =
        from whole in Gen.Choose(-99_999_999, 99_999_999)
        from scale in Gen.Choose(0, 6)
        select new decimal(Math.Abs(whole), 0, 0, whole < 0, (byte)scale);

    private static Gen<Interval> Intervals { get; } =
        from low in Values
        from width in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 100_000))
        from lowClosed in Gen.Elements(true, false)
        from highClosed in Gen.Elements(true, false)
        select width == 0 ? Interval.Exactly(low) : new Interval(low, low + (width * 0.001m), lowClosed, highClosed);

    /// <summary>An interval and a value inside it, ends included where they belong.</summary>
    private static Gen<(Interval Set, decimal Inside)> Members { get; } =
        from set in Intervals
        from thousandths in Gen.OneOf(Gen.Choose(0, 1000), Gen.Elements(0, 1000))
        let inside = set.Low + ((set.High - set.Low) * thousandths / 1000m)
        select (set, set.Contains(inside) ? inside : (set.Low + set.High) / 2);

    [Fact]
    public void A_rounded_interval_holds_whatever_rounds_to_the_printed_value() => Check.One(Run, Prop.ForAll(
        Arb.From(Values), Arb.From(Gen.Choose(0, 4)), (x, decimals) =>
            Interval.Rounded(Math.Round(x, decimals, MidpointRounding.AwayFromZero), decimals).Contains(x)));

    [Fact]
    public void A_rounded_interval_holds_nothing_that_rounds_to_another_value() => Check.One(Run, Prop.ForAll(
        Arb.From(Values), Arb.From(Gen.Choose(0, 4)), Arb.From(Gen.Choose(-20, 20)), (x, decimals, tenths) =>
        {
            var printed = Math.Round(x, decimals, MidpointRounding.AwayFromZero);
            var near = printed + (tenths * Interval.HalfStep(decimals) / 10);
            return Interval.Rounded(printed, decimals).Contains(near) == (Math.Round(near, decimals, MidpointRounding.AwayFromZero) == printed);
        }));

    [Fact]
    public void A_truncated_interval_holds_exactly_what_is_cut_to_the_printed_value() => Check.One(Run, Prop.ForAll(
        Arb.From(Values), Arb.From(Gen.Choose(0, 4)), Arb.From(Gen.Choose(-40, 40)), (x, decimals, tenths) =>
        {
            var printed = Math.Round(x, decimals, MidpointRounding.ToZero);
            var near = printed + (tenths * Interval.HalfStep(decimals) / 10);
            return Interval.Truncated(printed, decimals).Contains(x)
                && Interval.Truncated(printed, decimals).Contains(near) == (Math.Round(near, decimals, MidpointRounding.ToZero) == printed);
        }));

    [Theory]
    [InlineData("0.005", true)]
    [InlineData("0.015", false)]
    [InlineData("0.0149", true)]
    public void A_half_step_belongs_to_the_value_it_rounds_up_to(string exact, bool inside) =>
        Assert.Equal(inside, Interval.Rounded(0.01m, 2).Contains(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Sums_differences_and_products_hold_the_results_of_their_members() => Check.One(Run, Prop.ForAll(
        Arb.From(Members), Arb.From(Members), (a, b) =>
            (a.Set + b.Set).Contains(a.Inside + b.Inside)
            && (a.Set - b.Set).Contains(a.Inside - b.Inside)
            && (-a.Set).Contains(-a.Inside)
            && (a.Set * b.Set).Contains(a.Inside * b.Inside)));

    [Fact]
    public void A_quotient_holds_the_results_of_its_members_and_nothing_follows_from_zero() => Check.One(Run, Prop.ForAll(
        Arb.From(Members), Arb.From(Members), (a, b) =>
            Interval.Divide(a.Set, b.Set) is { } quotient ? quotient.Contains(a.Inside / b.Inside) : b.Set.Low <= 0 && b.Set.High >= 0));

    [Fact]
    public void Two_intervals_meet_exactly_when_they_share_a_member() => Check.One(Run, Prop.ForAll(
        Arb.From(Members), Arb.From(Intervals), (a, b) =>
            a.Set.Meets(b) == b.Meets(a.Set) && (!b.Contains(a.Inside) || a.Set.Meets(b))));

    [Fact]
    public void Exactly_zero_times_an_open_interval_is_zero()
    {
        var product = Interval.Exactly(0) * Interval.Rounded(3.8m, 1);
        Assert.True(product.Contains(0));
        Assert.False(product.Contains(0.0001m));
    }

    [Fact]
    public void Exactly_zero_divided_by_an_open_interval_is_zero() =>
        Assert.True(Interval.Divide(Interval.Exactly(0), new Interval(1, 2, false, false))!.Value.Contains(0));

    [Fact]
    public void Open_ends_that_touch_do_not_meet()
    {
        Assert.False(new Interval(0, 1, true, false).Meets(new Interval(1, 2)));
        Assert.True(new Interval(0, 1).Meets(new Interval(1, 2)));
    }

    [Fact]
    public void It_prints_its_ends_and_whether_they_belong() => Assert.Equal("[0.005, 0.015)", Interval.Rounded(0.01m, 2).ToString());
}
