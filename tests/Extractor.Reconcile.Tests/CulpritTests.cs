using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Tests;

public sealed class CulpritTests
{
    [Fact]
    public void A_number_contradicted_twice_is_the_culprit_of_both()
    {
        var cells = new Table(["10.00", "6.00", "3.00"], ["20.00", "12.00", "8.00"], ["30.00", "18.00", "12.00"]);

        var evaluations = Figures.Judge(cells.Document, [.. cells.Rows, .. cells.Columns]).Evaluations;

        Assert.Equal(2, evaluations.Count(e => e.Verdict == Verdict.Contradicted));
        Assert.All(evaluations.Where(e => e.Verdict == Verdict.Contradicted), e => Assert.Equal("3.00", (e.Culprit ?? e.Claim.Stated).Number.Raw));
    }

    [Fact]
    public void A_number_that_no_one_value_would_mend_is_not_blamed()
    {
        // 3.00 should be 4.00 by its row and 5.00 by its column: two slips, not one.
        var cells = new Table(["10.00", "6.00", "3.00"], ["20.00", "12.00", "8.00"], ["30.00", "18.00", "13.00"]);

        var evaluations = Figures.Judge(cells.Document, [.. cells.Rows, .. cells.Columns]).Evaluations;

        Assert.All(evaluations.Where(e => e.Verdict == Verdict.Contradicted), e => Assert.NotEqual("3.00", (e.Culprit ?? e.Claim.Stated).Number.Raw));
    }

    [Fact]
    public void One_contradiction_alone_blames_the_stated_value()
    {
        var figures = new Figures();
        var claim = new Claim("t01-income-sum", figures.Money("12.00"), Expression.Sum([figures.Money("5.00"), figures.Money("6.00")]));

        Assert.Null(Figures.Judge(claim).Culprit);
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

        public IEnumerable<Claim> Rows => _cells.Select(r => new Claim("t03-row-sum", r[0], Expression.Sum(r.Skip(1))) { Tolerance = Tolerance.Tail });

        public IEnumerable<Claim> Columns => Enumerable.Range(0, _cells[0].Count)
            .Select(c => new Claim("t03-hierarchy", _cells[^1][c], Expression.Sum(_cells.SkipLast(1).Select(r => r[c]))) { Tolerance = Tolerance.Tail });
    }
}
