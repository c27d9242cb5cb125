using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Tests;

public sealed class RepairTests
{
    [Fact]
    public void A_number_contradicted_twice_is_the_culprit_of_both()
    {
        var cells = new Table(["10.00", "6.00", "3.00"], ["20.00", "12.00", "8.00"], ["30.00", "18.00", "12.00"]);

        var evaluations = Figures.Judge(cells.Document, [.. cells.RowSums(3), .. cells.ColumnSums(3)]).Evaluations;

        Assert.Equal(2, evaluations.Count(e => e.Verdict == Verdict.Contradicted));
        Assert.All(evaluations.Where(e => e.Verdict == Verdict.Contradicted), e => Assert.Equal("3.00", (e.Culprit ?? e.Claim.Stated).Number.Raw));
    }

    [Fact]
    public void A_number_that_no_one_value_would_mend_is_not_blamed()
    {
        // 3.00 should be 4.00 by its row and its column, and 2.00 by another line that holds.
        var cells = new Table(["10.00", "6.00", "3.00"], ["20.00", "12.00", "8.00"], ["30.00", "18.00", "12.00"], ["7.00", "5.00", "2.00"]);
        var tie = new Claim("x-03-01", cells[3, 0], cells[0, 2]);

        var evaluations = Figures.Judge(cells.Document, [.. cells.RowSums(4), .. cells.ColumnSums(3), tie]).Evaluations;

        Assert.All(evaluations.Where(e => e.Verdict == Verdict.Contradicted), e => Assert.NotEqual("3.00", (e.Culprit ?? e.Claim.Stated).Number.Raw));
    }

    [Fact]
    public void A_part_and_its_total_that_moved_together_are_told_by_the_sums_above_them()
    {
        // The second line's total and second part are both 5.00 too much; the first has no second part, and the third stands elsewhere too.
        var cells = new Table(["10.00", "10.00", "0.00"], ["25.00", "12.00", "13.00"], ["30.00", "22.00", "8.00"], ["30.00", "22.00", "8.00"]);
        var ties = Enumerable.Range(0, 3).Select(c => new Claim("x-03-01", cells[3, c], cells[2, c]));

        var evaluations = Figures.Judge(cells.Document, [.. cells.RowSums(4), .. cells.ColumnSums(3), .. ties]).Evaluations;

        Assert.Equal(["25.00", "13.00"], evaluations.Where(e => e.Verdict == Verdict.Contradicted).Select(e => e.Culprit?.Number.Raw));
    }

    [Fact]
    public void Of_several_terms_that_stand_nowhere_else_all_are_named_and_none_is_blamed()
    {
        // 12.00 is right by its row; 3.33 too much lies in one of the terms.
        var cells = new Table(["12.00", "12.00"], ["8.00", "8.00"], ["20.00", "7.33"], ["4.00", "8.00"]);
        Claim[] claims = [new("t06-class-sum", cells[0, 0], Expression.Sum([cells[2, 1], cells[3, 1]])) { Tolerance = Tolerance.Tail }, new("x-06-05", cells[0, 1], cells[0, 0])];

        var open = Figures.Judge(cells.Document, [.. claims]).Evaluations[0];

        Assert.Null(open.Culprit);
        Assert.Equal(["7.33", "8.00"], open.Suspects.Select(q => q.Number.Raw));
        Assert.Equal([4.00m, 4.67m], open.Repairs.Select(r => r.Corrections[0].Value / 10000));
        Assert.Empty(open.Causes);
    }

    [Theory]
    [InlineData("321.45", "231.45", "digits-transposed")]
    [InlineData("23.15", "231.45", "decimal-shift")]
    [InlineData("-231.45", "231.45", "sign")]
    public void Of_several_terms_the_one_that_a_simple_cause_explains_is_blamed(string printed, string meant, string kind)
    {
        var total = decimal.Parse(meant, System.Globalization.CultureInfo.InvariantCulture) + 118.02m;
        var text = total.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        var cells = new Table([text, text], [printed, "118.02"]);
        Claim[] claims = [new("t06-class-sum", cells[0, 0], Expression.Sum([cells[1, 0], cells[1, 1]])) { Tolerance = Tolerance.Tail }, new("x-06-05", cells[0, 1], cells[0, 0])];

        var evaluation = Figures.Judge(cells.Document, [.. claims]).Evaluations[0];

        Assert.Equal(printed, evaluation.Culprit?.Number.Raw);
        Assert.Equal([kind], evaluation.Causes.Select(c => c.Kind));
    }

    [Fact]
    public void One_contradiction_alone_blames_the_stated_value()
    {
        var figures = new Figures();
        var claim = new Claim("t01-income-sum", figures.Money("12.00"), Expression.Sum([figures.Money("5.00"), figures.Money("6.00")]));

        Assert.Null(Figures.Judge(claim).Culprit);
        Assert.Empty(Figures.Judge(claim).Suspects);
    }

    /// <summary>A table whose first column is the sum of the others in each row, and whose last row is the sum of the rows above.</summary>
    private sealed class Table
    {
        private readonly List<List<Quantity>> _cells;

        public Table(params string[][] rows)
        {
            Document = new Testing.DocumentBuilder().Table(rows).Build();
            var figures = new Figures();
            _cells = [.. rows.Select((row, r) => row.Select((text, c) => figures.Cell(text, r, c)).ToList())];
        }

        public Core.Documents.SourceDocument Document { get; }

        public Quantity this[int row, int column] => _cells[row][column];

        public IEnumerable<Claim> RowSums(int rows) => _cells.Take(rows).Select(r => new Claim("t03-row-sum", r[0], Expression.Sum(r.Skip(1))) { Tolerance = Tolerance.Tail });

        public IEnumerable<Claim> ColumnSums(int rows) => Enumerable.Range(0, _cells[0].Count)
            .Select(c => new Claim("t03-hierarchy", _cells[rows - 1][c], Expression.Sum(_cells.Take(rows - 1).Select(r => r[c]))) { Tolerance = Tolerance.Tail });
    }
}
