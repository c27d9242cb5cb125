using System.Security.Cryptography;
using System.Text;

namespace Extractor.Pdf.Security;

/// <summary>Passwords of revisions 5 and 6: ISO 32000-2, algorithms 2.A and 2.B.</summary>
internal static class Aes256Keys
{
    /// <summary>The file's key; null when the password is neither the user's nor the owner's.</summary>
    public static byte[]? Find(EncryptionEntries entries, string password)
    {
        if (entries.Owner.Length < 48 || entries.User.Length < 48) return null;
        var bytes = Encoding.UTF8.GetBytes(password);
        if (bytes.Length > 127) bytes = bytes[..127];
        var user = entries.User.AsSpan(0, 48);
        return Open(bytes, entries.User, entries.UserKey, [], entries.Revision) ?? Open(bytes, entries.Owner, entries.OwnerKey, user, entries.Revision);
    }

    private static byte[]? Open(byte[] password, byte[] stored, byte[] wrapped, ReadOnlySpan<byte> user, int revision)
    {
        if (wrapped.Length < 32) return null;
        var check = Hash(password, stored.AsSpan(32, 8), user, revision);
        if (!check.AsSpan().SequenceEqual(stored.AsSpan(0, 32))) return null;
        var key = Hash(password, stored.AsSpan(40, 8), user, revision);
        return AesCbc.DecryptWhole(key, new byte[16], wrapped.AsSpan(0, 32));
    }

    private static byte[] Hash(byte[] password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user, int revision)
    {
        byte[] key = SHA256.HashData([.. password, .. salt, .. user]);
        if (revision < 6) return key;
        for (int round = 0, last = 0; round < 64 || last > round - 32; round++)
        {
            byte[] once = [.. password, .. key, .. user];
            var repeated = new byte[once.Length * 64];
            for (var i = 0; i < 64; i++) once.CopyTo(repeated, i * once.Length);
            var mixed = AesCbc.EncryptWhole(key[..16], key.AsSpan(16, 16), repeated);
            var rest = 0;
            for (var i = 0; i < 16; i++) rest += mixed[i];
            key = (rest % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            last = mixed[^1];
        }

        return key[..32];
    }
}
