namespace Extractor.Pdf.Syntax;

/// <summary>Bytes that grow; used again and again so that strings of a content need no memory of their own.</summary>
internal sealed class ByteBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What was written, in the buffer's own memory.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public void Add(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        if (values.Length > _bytes.Length - Length) Grow(values.Length);
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    public byte[] ToArray() => Written.ToArray();

    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
}
