namespace Extractor.Ingest.Word;

/// <summary>The unpacked bytes of one part, counted: reading past a limit ends in <see cref="PartLimitException"/>, whatever sizes the archive declares.</summary>
/// <param name="inner">The unpacking stream; disposed with this one.</param>
/// <param name="packedLength">Bytes the part takes in the archive.</param>
/// <param name="budget">Bytes all parts together may still unpack to.</param>
/// <param name="maxRatio">Highest ratio of unpacked to packed bytes once a megabyte is passed.</param>
internal sealed class BoundedPartStream(Stream inner, long packedLength, UnpackedBudget budget, int maxRatio) : Stream
{
    private const long RatioGrace = 1024 * 1024;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _read += read;
        budget.Left -= read;
        if (budget.Left < 0) throw new PartLimitException(PartLimit.UnpackedBytes);
        if (_read > RatioGrace && _read / Math.Max(1, packedLength) >= maxRatio) throw new PartLimitException(PartLimit.Ratio);
        return read;
    }
}

/// <summary>How many bytes the parts of one package may still unpack to.</summary>
/// <param name="left">The whole allowance.</param>
internal sealed class UnpackedBudget(long left)
{
    public long Left { get; set; } = left;
}

/// <summary>Which limit a part passed.</summary>
internal enum PartLimit
{
    UnpackedBytes,
    Ratio,
}

/// <summary>A part passed a limit while being unpacked.</summary>
internal sealed class PartLimitException(PartLimit limit) : IOException
{
    public PartLimit Limit { get; } = limit;
}
