using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Tests;

public sealed class VerdictTests
{
    private readonly Figures _figures = new();

    [Theory]
    [InlineData("3.8", "900.00", "36.00", Verdict.Holds)]
    [InlineData("1.2", "900.00", "10.93", Verdict.Holds)]
    [InlineData("3.8", "900.00", "8.00", Verdict.Contradicted)]
    [InlineData("19.5", "1.0868", "0.26", Verdict.WithinRounding)]
    [InlineData("19.8", "1.0868", "0.26", Verdict.Contradicted)]
    [InlineData("66.69", "1115.85", "2233.13", Verdict.WithinRounding)]
    [InlineData("66.71", "1115.85", "2233.13", Verdict.Contradicted)]
    public void A_rate_of_decrease_follows_from_level_and_change(string rate, string level, string change, Verdict expected)
    {
        var current = _figures.Money(level);
        var formula = new ChangeRateExpression(current, new SumExpression([current, _figures.Money(change)]));

        Assert.Equal(expected, Figures.Judge(new Claim("yoy-rate", _figures.Rate(rate), new AbsoluteExpression(formula))).Verdict);
    }

    [Fact]
    public void The_bounds_of_a_rate_count_a_repeated_value_once()
    {
        var change = _figures.Money("0.26");
        var current = _figures.Money("1.0868");
        var claim = new Claim("yoy-rate", _figures.Rate("20"), new QuotientExpression(change, new SumExpression([current, change])));

        var range = Figures.Judge(claim).Computed!.Value.Range;

        Assert.Equal((0.1900m, 0.1960m), (decimal.Round(range.Low, 4), decimal.Round(range.High, 4)));
    }

    [Theory]
    [InlineData("0.26", Verdict.WithinRounding)]
    [InlineData("0.22", Verdict.Contradicted)]
    public void A_value_with_fewer_decimals_than_its_field_may_have_been_rounded(string change, Verdict expected)
    {
        var current = _figures.Money("1.0868");
        var formula = new ChangeRateExpression(current, new SumExpression([current, _figures.Money(change) with { Decimals = 4 }]));

        Assert.Equal(expected, Figures.Judge(new Claim("yoy-rate", _figures.Rate("19.5"), new AbsoluteExpression(formula))).Verdict);
    }

    [Theory]
    [InlineData("253.83", Verdict.Holds)]
    [InlineData("253.84", Verdict.WithinRounding)]
    [InlineData("253.86", Verdict.Contradicted)]
    public void A_sum_may_miss_its_total_by_one_half_step_a_term(string total, Verdict expected)
    {
        var sum = Expression.Sum([_figures.Money("148.46"), _figures.Money("105.37"), _figures.Money("0.00")]);

        Assert.Equal(expected, Figures.Judge(new Claim("t06-public-sum", _figures.Money(total), sum) { Tolerance = Tolerance.Tail }).Verdict);
    }

    [Fact]
    public void Half_a_step_is_rounded_up_in_decimal_arithmetic()
    {
        var claim = new Claim("budget-exec-rate", _figures.Rate("1.88"), new QuotientExpression(_figures.Money("2.25"), _figures.Money("120.00")));

        Assert.Equal(Verdict.Holds, Figures.Judge(claim).Verdict);
    }

    [Fact]
    public void A_truncated_value_is_no_contradiction()
    {
        var exact = new QuotientExpression(_figures.Exact("2"), _figures.Exact("3"));

        Assert.Equal(Verdict.WithinRounding, Figures.Judge(new Claim("completion-rate", _figures.Rate("66.66"), exact)).Verdict);
        Assert.Equal(Verdict.Contradicted, Figures.Judge(new Claim("completion-rate", _figures.Rate("66.64"), exact)).Verdict);
    }

    [Fact]
    public void Whole_scores_are_exact()
    {
        var sum = Expression.Sum([_figures.Exact("20"), _figures.Exact("40"), _figures.Exact("39")]);

        Assert.Equal(Verdict.Contradicted, Figures.Judge(new Claim("score-sum", _figures.Exact("100"), sum)).Verdict);
    }

    [Fact]
    public void A_rate_on_a_zero_base_is_undefined_and_not_wrong()
    {
        var claim = new Claim("budget-rate", _figures.Rate("0"), new QuotientExpression(_figures.Money("0"), _figures.Money("0")));

        Assert.Equal(Verdict.NotApplicable, Figures.Judge(claim).Verdict);
    }

    [Fact]
    public void A_missing_operand_is_told_apart_from_a_wrong_one()
    {
        var claim = new Claim("t01-income-sum", _figures.Money("10"), Expression.Sum([]))
        {
            NotChecked = new NotChecked("not-checked.undefined", IsNotApplicable: false, []),
        };

        Assert.Equal(Verdict.CouldNotCheck, Figures.Judge(claim).Verdict);
    }

    [Theory]
    [InlineData(Relation.AtMost, "3", Verdict.Holds)]
    [InlineData(Relation.AtMost, "5", Verdict.Contradicted)]
    [InlineData(Relation.AtLeast, "5", Verdict.Holds)]
    [InlineData(Relation.AtLeast, "3", Verdict.Contradicted)]
    public void A_bound_is_kept_or_broken(Relation relation, string stated, Verdict expected) =>
        Assert.Equal(expected, Figures.Judge(new Claim("headcount-part", _figures.Exact(stated), _figures.Exact("4")) { Relation = relation }).Verdict);

    [Fact]
    public void Another_reading_that_fits_explains_the_claim()
    {
        var actual = _figures.Money("82.35");
        var claim = new Claim("budget-exec-rate", _figures.Rate("40.77"), new QuotientExpression(actual, _figures.Money("205.60")))
        {
            Alternatives = [new Alternative("explained.final-budget", new QuotientExpression(actual, _figures.Money("202.00")), [])],
        };

        var evaluation = Figures.Judge(claim);

        Assert.Equal(Verdict.Explained, evaluation.Verdict);
        Assert.Equal("explained.final-budget", evaluation.Explanation!.Kind);
    }
}
