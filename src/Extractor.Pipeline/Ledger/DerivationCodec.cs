using Extractor.Audit.Derivations;

namespace Extractor.Pipeline.Ledger;

/// <summary>Writes and reads the arithmetic of findings. Each pair of methods names the fields in one order. Pure and thread-safe.</summary>
internal static class DerivationCodec
{
    public static void Write(LedgerOutput to, Derivation row)
    {
        to.Text(row.Relation);
        to.Text(row.Tolerance);
        to.List(row.Operands, Write);
        Write(to, row.Formula);
        if (to.Has(row.Explanation is not null)) Write(to, row.Explanation!);
        to.Wholes(row.Suspects);
        to.List(row.Hypotheses, Write);
    }

    public static Derivation Derivation(LedgerInput from) => new(from.Text(), from.Text(), from.List(Operand), Step(from))
    {
        Explanation = from.Has() ? Step(from) : null,
        Suspects = from.Wholes(),
        Hypotheses = from.List(i => new TriedHypothesis(i.Text(), i.Text())),
    };

    private static void Write(LedgerOutput to, DerivedOperand row)
    {
        to.Text(row.Name);
        to.Number(row.Value);
        to.Text(row.Unit);
        to.Number(row.Scale);
        to.Whole(row.PrintedDecimals);
        to.Whole(row.Decimals);
        to.Has(row.IsExact);
        to.Has(row.IsBlank);
        to.Number(row.Low);
        to.Number(row.High);
        FindingCodec.Write(to, row.Place);
    }

    private static DerivedOperand Operand(LedgerInput from) => new(
        from.Text(), from.Number(), from.Text(), from.Number(), from.Whole(), from.Whole(), from.Has(), from.Has(), from.Number(), from.Number(), FindingCodec.Place(from));

    private static void Write(LedgerOutput to, DerivedStep row)
    {
        to.Text(row.Operation);
        to.Whole(row.Operand);
        to.Number(row.Constant);
        to.List(row.Of, Write);
    }

    private static DerivedStep Step(LedgerInput from) => new(from.Text(), from.WholeOrNone(), from.NumberOrNone(), from.List(Step));

    private static void Write(LedgerOutput to, TriedHypothesis row)
    {
        to.Text(row.Name);
        to.Text(row.Outcome);
    }
}
