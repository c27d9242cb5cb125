using Extractor.Reconcile.Causes;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Tests.Causes;

public sealed class CauseTests
{
    private readonly Figures _figures = new();

    [Fact]
    public void A_ratio_printed_as_growth_is_told()
    {
        var claim = new Claim("yoy-rate", _figures.Rate("1520.00"), new ChangeRateExpression(_figures.Money("152.00"), _figures.Money("10.00")));

        Assert.Equal(["ratio-for-growth"], Kinds(claim));
    }

    [Fact]
    public void A_neighbours_number_that_fits_in_an_operands_place_is_told()
    {
        var current = _figures.Money("900.00");
        var neighbour = _figures.Money("60.00", "总计");
        var change = _figures.Money("10.00");
        var claim = new Claim("yoy-rate", _figures.Rate("6.3"), new AbsoluteExpression(new ChangeRateExpression(current, new SumExpression([current, change]))))
        {
            Neighbours = [neighbour],
        };

        var cause = Assert.Single(Figures.Judge(claim).Causes);
        Assert.Equal("sibling-copy", cause.Kind);
        Assert.Equal(neighbour, cause.Witness);
    }

    [Theory]
    [InlineData("132.45", "digits-transposed")]
    [InlineData("1234.5", "decimal-shift")]
    [InlineData("-123.45", "sign")]
    [InlineData("123.95", "digit-mistyped")]
    [InlineData("23.45", "addend-missing")]
    [InlineData("223.45", "addend-doubled")]
    public void The_simplest_slip_that_gives_the_printed_total_is_told(string printed, string kind)
    {
        var sum = Expression.Sum([_figures.Money("100.00", "甲"), _figures.Money("20.00", "乙"), _figures.Money("3.45", "丙")]);

        Assert.Contains(kind, Kinds(new Claim("t01-income-sum", _figures.Money(printed), sum) { Tolerance = Tolerance.Tail }));
    }

    [Fact]
    public void A_total_in_yuan_under_a_head_of_ten_thousand_yuan_is_told()
    {
        var claim = new Claim("x-03-01", _figures.Money("1234500"), _figures.Money("123.45"));

        Assert.Equal(["unit"], Kinds(claim));
    }

    [Fact]
    public void A_slip_in_an_operand_is_told_by_a_rate_that_is_fine_enough()
    {
        var claim = new Claim("yoy-rate", _figures.Rate("24.32"), new ChangeRateExpression(_figures.Money("132.45"), _figures.Money("99.30")));

        var cause = Assert.Single(Figures.Judge(claim).Causes);
        Assert.Equal("digits-transposed", cause.Kind);
        Assert.Equal("132.45", cause.Operand?.Number.Raw);
    }

    [Fact]
    public void A_slip_in_an_operand_is_not_told_by_a_rate_so_coarse_that_much_else_would_fit()
    {
        var claim = new Claim("yoy-rate", _figures.Rate("24"), new ChangeRateExpression(_figures.Money("132.45"), _figures.Money("99.30")));

        var evaluation = Figures.Judge(claim);

        Assert.Equal(Verdict.Contradicted, evaluation.Verdict);
        Assert.Empty(evaluation.Causes);
        Assert.Contains(new CauseTrial("digit-slip", TrialOutcome.TooCoarse), evaluation.Trials);
    }

    [Fact]
    public void A_cause_that_misses_the_stated_rate_by_its_last_digit_does_not_fit()
    {
        // With the digits of 13245.00 exchanged it is 24.32 %.
        var claim = new Claim("yoy-rate", _figures.Rate("24.33"), new ChangeRateExpression(_figures.Money("13245.00"), _figures.Money("9930.00")));

        Assert.Empty(Figures.Judge(claim).Causes);
    }

    [Fact]
    public void What_was_tried_is_recorded_with_what_became_of_it()
    {
        var claim = new Claim("yoy-rate", _figures.Rate("1520.00"), new ChangeRateExpression(_figures.Money("152.00"), _figures.Money("10.00")));

        var trials = Figures.Judge(claim).Trials.ToDictionary(t => t.Name, t => t.Outcome);

        Assert.Equal(TrialOutcome.Fits, trials["ratio-for-growth"]);
        Assert.Equal(TrialOutcome.DoesNotConcern, trials["addend-slip"]);
        Assert.Equal(TrialOutcome.DoesNotFit, trials["sign-slip"]);
    }

    [Fact]
    public void Nothing_is_tried_on_a_claim_that_holds() =>
        Assert.Empty(Figures.Judge(new Claim("yoy-rate", _figures.Rate("1420.00"), new ChangeRateExpression(_figures.Money("152.00"), _figures.Money("10.00")))).Trials);

    [Fact]
    public void A_term_missing_from_a_sum_of_a_thousand_is_told()
    {
        var terms = Enumerable.Range(1, 1000).Select(i => _figures.Money(FormattableString.Invariant($"{i * 7.31m:F2}"), FormattableString.Invariant($"第{i}项"))).ToList();
        var printed = terms.Sum(t => t.Number.Value) - terms[499].Number.Value;
        var claim = new Claim("footing", _figures.Money(FormattableString.Invariant($"{printed:F2}")), Expression.Sum([.. terms])) { Tolerance = Tolerance.Tail };

        Assert.Contains(Figures.Judge(claim).Causes, c => c.Kind == "addend-missing" && c.Witness == terms[499]);
    }

    [Fact]
    public void Nothing_is_told_where_nothing_fits()
    {
        var sum = Expression.Sum([_figures.Money("100.00"), _figures.Money("20.00"), _figures.Money("3.45")]);

        Assert.Empty(Figures.Judge(new Claim("t01-income-sum", _figures.Money("777.77"), sum)).Causes);
    }

    private static IEnumerable<string> Kinds(Claim claim) => Figures.Judge(claim).Causes.Select(c => c.Kind);
}
