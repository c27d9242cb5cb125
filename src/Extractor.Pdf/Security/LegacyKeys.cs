using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Security;

/// <summary>Passwords of revisions 2 to 4: ISO 32000-1, algorithms 2 to 7. MD5 and RC4 are what the format prescribes.</summary>
internal static class LegacyKeys
{
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The file's key; null when the password is neither the user's nor the owner's.</summary>
    public static byte[]? Find(EncryptionEntries entries, string password)
    {
        if (entries.Owner.Length < 32 || entries.User.Length < 16) return null;
        var bytes = Pad(Encoding.Latin1.GetBytes(password));
        return FromUser(entries, bytes) ?? FromUser(entries, UserFromOwner(entries, bytes));
    }

    private static byte[] Pad(ReadOnlySpan<byte> password)
    {
        var padded = new byte[32];
        var length = Math.Min(32, password.Length);
        password[..length].CopyTo(padded);
        Padding.AsSpan(0, 32 - length).CopyTo(padded.AsSpan(length));
        return padded;
    }

    private static byte[]? FromUser(EncryptionEntries entries, byte[] padded)
    {
        var input = new ByteBuffer();
        input.Add(padded);
        input.Add(entries.Owner.AsSpan(0, 32));
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, entries.Permissions);
        input.Add(permissions);
        input.Add(entries.Id);
        if (entries.Revision >= 4 && !entries.EncryptMetadata) input.Add([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = Digest(input.Written, entries.Revision >= 3 ? 50 : 0, entries.KeyBytes);
        return Opens(entries, key) ? key : null;
    }

    private static bool Opens(EncryptionEntries entries, byte[] key)
    {
        if (entries.Revision == 2) return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(entries.User.AsSpan(0, Math.Min(32, entries.User.Length)));
        var check = MD5.HashData([.. Padding, .. entries.Id]);
        for (var i = 0; i < 20; i++) check = Rc4.Apply(Mixed(key, i), check);
        return check.AsSpan().SequenceEqual(entries.User.AsSpan(0, 16));
    }

    private static byte[] UserFromOwner(EncryptionEntries entries, byte[] padded)
    {
        var key = Digest(padded, entries.Revision >= 3 ? 50 : 0, entries.KeyBytes);
        var user = entries.Owner[..32];
        if (entries.Revision == 2) return Rc4.Apply(key, user);
        for (var i = 19; i >= 0; i--) user = Rc4.Apply(Mixed(key, i), user);
        return user;
    }

    private static byte[] Digest(ReadOnlySpan<byte> input, int rounds, int length)
    {
        var hash = MD5.HashData(input);
        for (var i = 0; i < rounds; i++) hash = MD5.HashData(hash.AsSpan(0, length));
        return hash[..length];
    }

    private static byte[] Mixed(byte[] key, int with) => Array.ConvertAll(key, value => (byte)(value ^ with));
}
