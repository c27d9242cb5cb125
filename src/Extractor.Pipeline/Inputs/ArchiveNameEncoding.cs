using System.Text;

namespace Extractor.Pipeline.Inputs;

/// <summary>Reads names of archive entries that do not say how they are written: as UTF-8 where they are valid UTF-8, as GB18030 (GBK) otherwise. Thread-safe.</summary>
internal sealed class ArchiveNameEncoding : Encoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Encoding _chinese = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    private ArchiveNameEncoding()
    {
    }

    public static Encoding Create() => new ArchiveNameEncoding();

    public override int GetCharCount(byte[] bytes, int index, int count) => Choose(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Choose(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    private Encoding Choose(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? Strict : _chinese;
}
