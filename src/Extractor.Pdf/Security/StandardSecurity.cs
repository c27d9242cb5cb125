using System.Buffers.Binary;
using System.Security.Cryptography;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Security;

/// <summary>Undoes the standard password encryption of strings and streams.</summary>
internal sealed class StandardSecurity
{
    private readonly byte[] _key;
    private readonly CryptMethod _strings;
    private readonly CryptMethod _streams;
    private readonly bool _metadata;
    private readonly Dictionary<string, CryptMethod> _filters;

    private StandardSecurity(byte[] key, CryptMethod strings, CryptMethod streams, bool metadata, Dictionary<string, CryptMethod> filters)
    {
        _key = key;
        _strings = strings;
        _streams = streams;
        _metadata = metadata;
        _filters = filters;
    }

    /// <exception cref="PdfException">The password opens nothing, or the kind of encryption is unknown.</exception>
    public static StandardSecurity Open(PdfDictionary dictionary, byte[] id, string password, Func<PdfValue, PdfValue> resolve)
    {
        var handler = resolve(dictionary["Filter"]).Name;
        if (handler is not (null or "Standard")) throw new PdfException(PdfFailure.UnknownEncryption, $"Security handler {handler}.");
        var entries = EncryptionEntries.From(dictionary, id, resolve);
        if (entries.Version is < 1 or > 5 || entries.Revision is < 2 or > 6)
            throw new PdfException(PdfFailure.UnknownEncryption, $"Encryption version {entries.Version}, revision {entries.Revision}.");

        var filters = new Dictionary<string, CryptMethod>(StringComparer.Ordinal);
        CryptMethod strings = CryptMethod.Rc4, streams = CryptMethod.Rc4;
        if (entries.Version >= 4)
        {
            ReadFilters(resolve(dictionary["CF"]).Dictionary, filters, resolve);
            strings = Named(filters, resolve(dictionary["StrF"]).Name);
            streams = Named(filters, resolve(dictionary["StmF"]).Name);
        }

        // Where nothing is encrypted no password is asked.
        var open = strings == CryptMethod.None && streams == CryptMethod.None && filters.Values.All(method => method == CryptMethod.None);
        var key = open ? [] : entries.Revision >= 5 ? Aes256Keys.Find(entries, password) : LegacyKeys.Find(entries, password) ?? LegacyKeys.Find(entries with { KeyBytes = 5 }, password);
        if (key is null) throw new PdfException(PdfFailure.WrongPassword, "The password is neither the user's nor the owner's.");
        return new(key, strings, streams, entries.EncryptMetadata, filters);
    }

    public byte[] DecryptString(PdfReference id, ReadOnlySpan<byte> data) => Decrypt(_strings, id, data);

    public ReadOnlyMemory<byte> DecryptStream(PdfStream stream, Func<PdfValue, PdfValue> resolve)
    {
        var type = resolve(stream.Dictionary["Type"]).Name;
        if (type == "XRef" || (type == "Metadata" && !_metadata)) return stream.Packed;
        var method = OwnFilter(stream, resolve) ?? _streams;
        return method == CryptMethod.None ? stream.Packed : Decrypt(method, stream.Id, stream.Packed.Span);
    }

    /// <summary>Encrypts a string of a new object. The start value is made of the text and the object, so that the same file comes out the same.</summary>
    public byte[] EncryptString(PdfReference id, ReadOnlySpan<byte> data) => Encrypt(_strings, id, data);

    /// <summary>Encrypts a stream without filters of a new object.</summary>
    public byte[] EncryptStream(PdfReference id, ReadOnlySpan<byte> data) => Encrypt(_streams, id, data);

    private byte[] Encrypt(CryptMethod method, PdfReference id, ReadOnlySpan<byte> data) => method switch
    {
        CryptMethod.None => data.ToArray(),
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey(id, aes: false), data),
        CryptMethod.Aes128 => AesCbc.Encrypt(ObjectKey(id, aes: true), Start(id, data), data),
        _ => AesCbc.Encrypt(_key, Start(id, data), data),
    };

    /// <summary>Depends on the key, so that it tells nothing of the text to who has none.</summary>
    private ReadOnlySpan<byte> Start(PdfReference id, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(number, id.Number);
        BinaryPrimitives.WriteInt32LittleEndian(number[4..], id.Generation);
        return HMACSHA256.HashData(_key, (byte[])[.. number, .. data]).AsSpan(0, 16);
    }

    private CryptMethod? OwnFilter(PdfStream stream, Func<PdfValue, PdfValue> resolve)
    {
        var filter = resolve(stream.Dictionary["Filter"]);
        var parameters = resolve(stream.Dictionary["DecodeParms"]);
        if (filter.Array is { Length: > 0 } list)
        {
            filter = resolve(list[0]);
            if (parameters.Array is { Length: > 0 } several) parameters = resolve(several[0]);
        }

        if (filter.Name != "Crypt") return null;
        return Named(_filters, parameters.Dictionary is { } own ? resolve(own["Name"]).Name : null);
    }

    private byte[] Decrypt(CryptMethod method, PdfReference id, ReadOnlySpan<byte> data) => method switch
    {
        CryptMethod.None => data.ToArray(),
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey(id, aes: false), data),
        CryptMethod.Aes128 => AesCbc.Decrypt(ObjectKey(id, aes: true), data),
        _ => AesCbc.Decrypt(_key, data),
    };

    private byte[] ObjectKey(PdfReference id, bool aes)
    {
        var length = _key.Length;
        var input = new byte[length + (aes ? 9 : 5)];
        _key.CopyTo(input, 0);
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(word, id.Number);
        word[..3].CopyTo(input.AsSpan(length));
        BinaryPrimitives.WriteInt32LittleEndian(word, id.Generation);
        word[..2].CopyTo(input.AsSpan(length + 3));
        if (aes) "sAlT"u8.CopyTo(input.AsSpan(length + 5));
        return MD5.HashData(input)[..Math.Min(16, length + 5)];
    }

    private static void ReadFilters(PdfDictionary? dictionary, Dictionary<string, CryptMethod> filters, Func<PdfValue, PdfValue> resolve)
    {
        if (dictionary is null) return;
        foreach (var (name, value) in dictionary.Entries)
        {
            if (resolve(value).Dictionary is not { } filter) continue;
            filters[name] = resolve(filter["CFM"]).Name switch
            {
                "V2" => CryptMethod.Rc4,
                "AESV2" => CryptMethod.Aes128,
                "AESV3" => CryptMethod.Aes256,
                null or "None" => CryptMethod.None,
                var other => throw new PdfException(PdfFailure.UnknownEncryption, $"Crypt filter method {other}."),
            };
        }
    }

    private static CryptMethod Named(Dictionary<string, CryptMethod> filters, string? name) =>
        name is not null && filters.TryGetValue(name, out var method) ? method : CryptMethod.None;
}
