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
    public void Nothing_is_told_where_nothing_fits()
    {
        var sum = Expression.Sum([_figures.Money("100.00"), _figures.Money("20.00"), _figures.Money("3.45")]);

        Assert.Empty(Figures.Judge(new Claim("t01-income-sum", _figures.Money("777.77"), sum)).Causes);
    }

    private static IEnumerable<string> Kinds(Claim claim) => Figures.Judge(claim).Causes.Select(c => c.Kind);
}
