using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Reconcile;

namespace Extractor.Pipeline.Ledger;

/// <summary>Writes and reads findings and places. Each pair of methods names the fields in one order. Pure and thread-safe.</summary>
internal static class FindingCodec
{
    public static void Write(LedgerOutput to, Finding row)
    {
        to.Text(row.Id);
        to.Text(row.Document);
        to.Text(row.Check);
        to.Text(row.Code);
        to.Whole((int)row.Severity);
        to.Number(row.Confidence);
        to.Whole((int)row.Verdict);
        to.Text(row.Message);
        if (to.Has(row.Stated is not null)) Write(to, row.Stated!);
        if (to.Has(row.Computed is not null)) Write(to, row.Computed!);
        if (to.Has(row.Cause is not null)) Write(to, row.Cause!);
        if (to.Has(row.Derivation is not null)) DerivationCodec.Write(to, row.Derivation!);
        to.List(row.Locations, Write);
        to.Text(row.Root);
        to.Whole((int)row.BaselineState);
        to.List(row.AlsoIn, (o, path) => o.Text(path));
        to.Has(row.IsRepeated);
        to.Text(row.Signature);
        if (to.Has(row.Suppression is not null)) Write(to, row.Suppression!);
        to.Text(row.Section);
    }

    public static Finding Finding(LedgerInput from) => new()
    {
        Id = from.Text(),
        Document = from.Text(),
        Check = from.Text(),
        Code = from.Text(),
        Severity = (Severity)from.Whole(),
        Confidence = from.Number(),
        Verdict = (Verdict)from.Whole(),
        Message = from.Text(),
        Stated = from.Has() ? Stated(from) : null,
        Computed = from.Has() ? Computed(from) : null,
        Cause = from.Has() ? new CauseText(from.Text(), from.Text()) : null,
        Derivation = from.Has() ? DerivationCodec.Derivation(from) : null,
        Locations = from.List(Place),
        Root = from.TextOrNone(),
        BaselineState = (BaselineState)from.Whole(),
        AlsoIn = from.List(i => i.Text()),
        IsRepeated = from.Has(),
        Signature = from.Text(),
        Suppression = from.Has() ? Suppression(from) : null,
        Section = from.Text(),
    };

    public static void Write(LedgerOutput to, StatedValue value)
    {
        to.Text(value.Text);
        to.Number(value.Value);
        to.Text(value.Unit);
    }

    public static StatedValue Stated(LedgerInput from) => new(from.Text(), from.Number(), from.Text());

    public static void Write(LedgerOutput to, ComputedValue value)
    {
        to.Number(value.Value);
        to.Number(value.Low);
        to.Number(value.High);
        to.Text(value.Formula);
    }

    public static ComputedValue Computed(LedgerInput from) => new(from.Number(), from.Number(), from.Number(), from.Text());

    public static void Write(LedgerOutput to, Location place)
    {
        to.Text(place.Quote);
        to.Text(place.Document);
        to.Whole(place.Page);
        if (to.Has(place.Box is not null)) to.Coordinates(place.Box!.Value);
        to.Whole(place.Block);
        to.Whole(place.Start);
        to.Whole(place.End);
        to.Whole(place.Table);
        to.Whole(place.Row);
        to.Whole(place.Column);
        to.Text(place.RowLabel);
        to.Text(place.ColumnLabel);
    }

    public static Location Place(LedgerInput from) => new()
    {
        Quote = from.Text(),
        Document = from.TextOrNone(),
        Page = from.WholeOrNone(),
        Box = from.Has() ? from.Coordinates() : null,
        Block = from.WholeOrNone(),
        Start = from.WholeOrNone(),
        End = from.WholeOrNone(),
        Table = from.WholeOrNone(),
        Row = from.WholeOrNone(),
        Column = from.WholeOrNone(),
        RowLabel = from.TextOrNone(),
        ColumnLabel = from.TextOrNone(),
    };

    private static void Write(LedgerOutput to, CauseText cause)
    {
        to.Text(cause.Kind);
        to.Text(cause.Text);
    }

    private static void Write(LedgerOutput to, Suppression decision)
    {
        to.Text(decision.Reason);
        to.Text(decision.Author);
        to.Whole(decision.Date.DayNumber);
        to.Whole(decision.Expires?.DayNumber);
    }

    private static Suppression Suppression(LedgerInput from) => new(
        from.Text(), from.Text(), DateOnly.FromDayNumber(from.Whole()), from.WholeOrNone() is { } last ? DateOnly.FromDayNumber(last) : null);
}
