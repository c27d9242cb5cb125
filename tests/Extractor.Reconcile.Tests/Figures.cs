using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Tests;

/// <summary>Printed values for tests, each at a place of its own.</summary>
internal sealed class Figures
{
    private int _next;

    public Quantity Money(string printed, string name = "金额") => Make(printed, Unit.TenThousandYuan, name);

    public Quantity Rate(string printed, string name = "比率") => Make(printed, Unit.Percent, name);

    public Quantity Exact(string printed, string name = "分值") => Make(printed, Unit.Point, name) with { Exactness = Exactness.Exact };

    public static Evaluation Judge(Claim claim) => Assert.Single(Judge([claim]).Evaluations);

    public static Reconciliation Judge(params ImmutableArray<Claim> claims) => Judge(new SourceDocument(new DocumentId("a.txt"), FileFormat.Text, [], []), claims);

    public static Reconciliation Judge(SourceDocument document, ImmutableArray<Claim> claims) => new Reconciler().Reconcile(new Report(document) { Claims = claims });

    /// <summary>A figure of the first table of a document whose first block that table is.</summary>
    public Quantity Cell(string printed, int row, int column)
    {
        var quantity = Money(printed);
        return quantity with { Place = quantity.Place with { Block = 0, Cell = new CellAddress(0, row, column, "", "") } };
    }

    private Quantity Make(string printed, Unit unit, string name)
    {
        var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var number = new PrintedNumber(decimal.Parse(printed, CultureInfo.InvariantCulture), decimals, unit, printed);
        return new Quantity(name, number, unit, new Provenance(new DocumentId("a.txt"), _next++, new CharSpan(0, printed.Length), printed));
    }
}
