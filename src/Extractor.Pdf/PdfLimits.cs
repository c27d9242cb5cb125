namespace Extractor.Pdf;

/// <summary>How much of a file is read before the rest is given up with a problem; a hostile file meets one of these.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits that fit published documents.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Bytes of the file itself.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>Pages of a document.</summary>
    public int Pages { get; init; } = 100_000;

    /// <summary>Objects of a document.</summary>
    public int Objects { get; init; } = 8_388_607;

    /// <summary>Arrays, dictionaries, page-tree nodes and forms inside one another.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Bytes of one stream after unpacking.</summary>
    public int StreamBytes { get; init; } = 64 << 20;

    /// <summary>How many times longer than its packed bytes a stream may become once it is longer than 8 MiB; contents and fonts stay far below, bombs far above.</summary>
    public int StreamRatio { get; init; } = 200;

    /// <summary>Bytes of all streams unpacked for one page.</summary>
    public long PageBytes { get; init; } = 128L << 20;

    /// <summary>Operators in the content of one page, its forms and annotations.</summary>
    public int Operators { get; init; } = 10_000_000;

    /// <summary>Points of paths on one page.</summary>
    public int PathPoints { get; init; } = 1_000_000;

    /// <summary>Letters on one page.</summary>
    public int Letters { get; init; } = 250_000;
}
