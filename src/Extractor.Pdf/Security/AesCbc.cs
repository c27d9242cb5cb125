using System.Security.Cryptography;

namespace Extractor.Pdf.Security;

/// <summary>AES in chained blocks, the first block being the start value; tolerant of damaged padding.</summary>
internal static class AesCbc
{
    private const int Block = 16;

    /// <summary>Decrypts a string or stream; an incomplete last block is dropped.</summary>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        if (data.Length < 2 * Block) return [];
        var body = data[Block..];
        body = body[..(body.Length / Block * Block)];
        var plain = DecryptWhole(key, data[..Block], body);
        int padding = plain[^1];
        return padding is > 0 and <= Block ? plain[..^padding] : plain;
    }

    /// <summary>Encrypts a string or stream behind its start value.</summary>
    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> start, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return [.. start, .. aes.EncryptCbc(data, start, PaddingMode.PKCS7)];
    }

    /// <summary>Decrypts whole blocks without padding.</summary>
    public static byte[] DecryptWhole(byte[] key, ReadOnlySpan<byte> start, ReadOnlySpan<byte> blocks)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(blocks, start, PaddingMode.None);
    }

    /// <summary>Encrypts whole blocks without padding.</summary>
    public static byte[] EncryptWhole(byte[] key, ReadOnlySpan<byte> start, ReadOnlySpan<byte> blocks)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(blocks, start, PaddingMode.None);
    }
}
