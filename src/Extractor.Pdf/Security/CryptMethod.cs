namespace Extractor.Pdf.Security;

/// <summary>How strings or streams are encrypted.</summary>
internal enum CryptMethod
{
    None,
    Rc4,
    Aes128,
    Aes256,
}
