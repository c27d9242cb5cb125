using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Security;

/// <summary>The entries of an encryption dictionary for the standard handler.</summary>
internal sealed record EncryptionEntries(
    int Version, int Revision, int KeyBytes, byte[] Owner, byte[] User, byte[] OwnerKey, byte[] UserKey, int Permissions, bool EncryptMetadata, byte[] Id)
{
    public static EncryptionEntries From(PdfDictionary dictionary, byte[] id, Func<PdfValue, PdfValue> resolve)
    {
        var version = resolve(dictionary["V"]).ToInt();
        var bits = resolve(dictionary["Length"]).ToInt(version is 4 ? 128 : 40);
        // Some writers give bytes instead of bits.
        var bytes = bits is > 0 and < 40 ? bits : bits / 8;
        return new(
            version,
            resolve(dictionary["R"]).ToInt(),
            version == 1 ? 5 : version >= 5 ? 32 : version == 4 ? 16 : Math.Clamp(bytes, 5, 16),
            resolve(dictionary["O"]).Bytes ?? [],
            resolve(dictionary["U"]).Bytes ?? [],
            resolve(dictionary["OE"]).Bytes ?? [],
            resolve(dictionary["UE"]).Bytes ?? [],
            unchecked((int)(long)Math.Clamp(resolve(dictionary["P"]).Number, -9e15, 9e15)),
            resolve(dictionary["EncryptMetadata"]) is not { Kind: PdfKind.Boolean, Boolean: false },
            id);
    }
}
