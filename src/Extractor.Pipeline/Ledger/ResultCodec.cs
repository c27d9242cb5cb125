using Extractor.Audit.Results;

namespace Extractor.Pipeline.Ledger;

/// <summary>
/// A result as the ledger keeps it. It is read once for every document of a run: written out by hand it takes a fraction of the time of a serializer that must be
/// compiled for every type in two processes. Pure and thread-safe.
/// </summary>
internal static class ResultCodec
{
    /// <summary>The bytes of a result.</summary>
    public static ReadOnlyMemory<byte> Pack(DocumentResult result)
    {
        using var bytes = new MemoryStream();
        Write(bytes, result);
        return bytes.ToArray();
    }

    /// <summary>Writes a result.</summary>
    public static void Write(Stream stream, DocumentResult result)
    {
        var output = new LedgerOutput(stream);
        Write(output, result);
        output.Flush();
    }

    /// <summary>The result of these bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are none that were written here.</exception>
    public static DocumentResult Unpack(ReadOnlyMemory<byte> bytes) => Read(new LedgerInput(bytes));

    private static void Write(LedgerOutput to, DocumentResult result)
    {
        to.Text(result.Path);
        to.Text(result.Sha256);
        to.Text(result.Format);
        to.Text(result.Status);
        to.Text(result.Kind);
        to.Text(result.Entity);
        to.Whole(result.FiscalYear);
        to.Text(result.Title);
        to.Text(result.Published);
        to.Whole(result.Pages);
        to.List(result.Problems, RowCodec.Write);
        to.List(result.Blocks, RowCodec.Write);
        to.List(result.Sections, RowCodec.Write);
        to.List(result.Tables, RowCodec.Write);
        to.List(result.Sheets, RowCodec.Write);
        to.List(result.Facts, RowCodec.Write);
        to.List(result.Indicators, RowCodec.Write);
        to.List(result.Claims, RowCodec.Write);
        to.List(result.Numbers, RowCodec.Write);
        to.List(result.Findings, FindingCodec.Write);
        to.Text(result.RenderingOf);
        to.List(result.Repeated, FindingCodec.Write);
    }

    private static DocumentResult Read(LedgerInput from) => new()
    {
        Path = from.Text(),
        Sha256 = from.Text(),
        Format = from.Text(),
        Status = from.Text(),
        Kind = from.Text(),
        Entity = from.TextOrNone(),
        FiscalYear = from.WholeOrNone(),
        Title = from.TextOrNone(),
        Published = from.TextOrNone(),
        Pages = from.WholeOrNone(),
        Problems = from.List(RowCodec.Problem),
        Blocks = from.List(RowCodec.Block),
        Sections = from.List(RowCodec.Section),
        Tables = from.List(RowCodec.Table),
        Sheets = from.List(RowCodec.Sheet),
        Facts = from.List(RowCodec.Fact),
        Indicators = from.List(RowCodec.Indicator),
        Claims = from.List(RowCodec.Claim),
        Numbers = from.List(RowCodec.Number),
        Findings = from.List(FindingCodec.Finding),
        RenderingOf = from.TextOrNone(),
        Repeated = from.List(FindingCodec.Finding),
    };
}
