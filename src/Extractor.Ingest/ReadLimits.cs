namespace Extractor.Ingest;

/// <summary>Bounds on what a reader takes in. Passing one ends the part concerned with a diagnostic, never the run.</summary>
public sealed record ReadLimits
{
    /// <summary>Largest file, in bytes. Default 200 MB.</summary>
    public long MaxFileBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>Largest HTML or text file, in bytes. Default 32 MB.</summary>
    public long MaxMarkupBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>Most bytes one archive (a docx, a zip) may unpack to. Default 512 MB.</summary>
    public long MaxUnpackedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Highest ratio of unpacked to packed size of an archive entry above one megabyte. Default 200.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>Deepest nesting of elements, content controls, tables. Default 256.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>Most grid positions of one table. Default 200,000.</summary>
    public int MaxTableCells { get; init; } = 200_000;

    /// <summary>Most pages read of one document. Default 5,000.</summary>
    public int MaxPages { get; init; } = 5_000;

    /// <summary>Most characters of text kept of one document. Default 20 million.</summary>
    public int MaxTextLength { get; init; } = 20_000_000;
}
