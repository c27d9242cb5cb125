using Extractor.Audit.Results;

namespace Extractor.Pipeline.Ledger;

/// <summary>Writes and reads the rows of a result. Each pair of methods names the fields in one order. Pure and thread-safe.</summary>
internal static class RowCodec
{
    public static void Write(LedgerOutput to, ProblemRow row)
    {
        to.Text(row.Id);
        to.Text(row.Level);
        to.Text(row.Message);
        to.Text(row.Part);
        to.Whole(row.Page);
        to.Whole(row.Block);
        to.Whole(row.Line);
        to.Long(row.Offset);
    }

    public static ProblemRow Problem(LedgerInput from) => new(from.Text(), from.Text(), from.Text())
    {
        Part = from.TextOrNone(),
        Page = from.WholeOrNone(),
        Block = from.WholeOrNone(),
        Line = from.WholeOrNone(),
        Offset = from.LongOrNone(),
    };

    public static void Write(LedgerOutput to, BlockRow row)
    {
        to.Whole(row.Index);
        to.Text(row.Kind);
        to.Whole(row.Level);
        to.Text(row.Text);
        to.Whole(row.Table);
        to.Whole(row.Page);
    }

    public static BlockRow Block(LedgerInput from) => new(from.Whole(), from.Text(), from.Whole(), from.Text()) { Table = from.WholeOrNone(), Page = from.WholeOrNone() };

    public static void Write(LedgerOutput to, SectionRow row)
    {
        to.Whole(row.Level);
        to.Text(row.Label);
        to.Text(row.Title);
        to.Whole(row.Start);
        to.Whole(row.End);
    }

    public static SectionRow Section(LedgerInput from) => new(from.Whole(), from.Text(), from.Text(), from.Whole(), from.Whole());

    public static void Write(LedgerOutput to, TableRow row)
    {
        to.Whole(row.Index);
        to.Whole(row.Block);
        to.Text(row.Title);
        to.Text(row.Unit);
        to.Wholes(row.Pages);
        to.Whole(row.Rows);
        to.Whole(row.Columns);
        to.List(row.Cells, Write);
        to.Text(row.Statement);
        to.List(row.Reasons, (o, r) => o.Text(r));
    }

    public static TableRow Table(LedgerInput from) => new(
        from.Whole(), from.Whole(), from.TextOrNone(), from.TextOrNone(), from.Wholes(), from.Whole(), from.Whole(), from.List(Cell))
    {
        Statement = from.TextOrNone(),
        Reasons = from.List(i => i.Text()),
    };

    public static void Write(LedgerOutput to, SheetRow row)
    {
        to.Whole(row.Page);
        to.Whole(row.Width);
        to.Whole(row.Height);
        to.List(row.Prints, Write);
        to.List(row.Rules, Write);
    }

    public static SheetRow Sheet(LedgerInput from) => new(from.Whole(), from.Whole(), from.Whole(), from.List(Print), from.List(Rule));

    public static void Write(LedgerOutput to, FactRow row)
    {
        to.Text(row.Statement);
        to.Text(row.Line);
        to.Text(row.LineLabel);
        to.Text(row.Code);
        to.Text(row.Column);
        to.Text(row.ColumnLabel);
        to.Number(row.Amount);
        to.Text(row.Unit);
        to.Number(row.AmountInYuan);
        FindingCodec.Write(to, row.Place);
    }

    public static FactRow Fact(LedgerInput from) => new(
        from.Text(), from.Text(), from.Text(), from.TextOrNone(), from.Text(), from.Text(), from.Number(), from.Text(), from.NumberOrNone(), FindingCodec.Place(from));

    public static void Write(LedgerOutput to, IndicatorRow row)
    {
        to.Whole(row.Form);
        to.Text(row.Project);
        to.Text(row.Path);
        to.Text(row.Target);
        to.Text(row.Actual);
        to.Number(row.Weight);
        to.Number(row.Score);
        to.Text(row.Completion);
        to.Text(row.Reason);
        to.Text(row.Rule);
        FindingCodec.Write(to, row.Place);
    }

    public static IndicatorRow Indicator(LedgerInput from) => new(
        from.Whole(), from.TextOrNone(), from.Text(), from.Text(), from.Text(), from.NumberOrNone(), from.NumberOrNone(), from.TextOrNone(), from.Text(), from.Text(), FindingCodec.Place(from));

    public static void Write(LedgerOutput to, ClaimRow row)
    {
        to.Whole(row.Index);
        to.Text(row.Check);
        to.Text(row.Verdict);
        FindingCodec.Write(to, row.Stated);
        if (to.Has(row.Computed is not null)) FindingCodec.Write(to, row.Computed!);
        to.Text(row.Relation);
        to.Text(row.Tolerance);
        to.Text(row.Reason);
        to.List(row.Operands, FindingCodec.Write);
    }

    public static ClaimRow Claim(LedgerInput from) => new(
        from.Whole(), from.Text(), from.Text(), FindingCodec.Stated(from), from.Has() ? FindingCodec.Computed(from) : null, from.Text(), from.Text(), from.TextOrNone(), from.List(FindingCodec.Place));

    public static void Write(LedgerOutput to, NumberRow row)
    {
        FindingCodec.Write(to, row.Place);
        to.Number(row.Value);
        to.Text(row.Unit);
        to.Text(row.State);
        to.Text(row.Reason);
        to.Wholes(row.Claims);
    }

    public static NumberRow Number(LedgerInput from) => new(FindingCodec.Place(from), from.Number(), from.Text(), from.Text(), from.TextOrNone(), from.Wholes());

    private static void Write(LedgerOutput to, CellRow row)
    {
        to.Whole(row.Row);
        to.Whole(row.Column);
        to.Whole(row.RowSpan);
        to.Whole(row.ColumnSpan);
        to.Text(row.Text);
    }

    private static CellRow Cell(LedgerInput from) => new(from.Whole(), from.Whole(), from.Whole(), from.Whole(), from.Text());

    private static void Write(LedgerOutput to, PrintRow row)
    {
        to.Text(row.Text);
        to.Whole(row.Left);
        to.Whole(row.Top);
        to.Whole(row.Right);
        to.Whole(row.Bottom);
        to.Whole(row.Block);
        to.Whole(row.Start);
        to.Whole(row.Table);
        to.Whole(row.Row);
        to.Whole(row.Column);
    }

    private static PrintRow Print(LedgerInput from) => new(from.Text(), from.Whole(), from.Whole(), from.Whole(), from.Whole(), from.Whole(), from.Whole())
    {
        Table = from.WholeOrNone(),
        Row = from.WholeOrNone(),
        Column = from.WholeOrNone(),
    };

    private static void Write(LedgerOutput to, RuleRow row)
    {
        to.Whole(row.Left);
        to.Whole(row.Top);
        to.Whole(row.Right);
        to.Whole(row.Bottom);
    }

    private static RuleRow Rule(LedgerInput from) => new(from.Whole(), from.Whole(), from.Whole(), from.Whole());
}
