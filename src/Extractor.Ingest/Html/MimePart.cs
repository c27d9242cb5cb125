namespace Extractor.Ingest.Html;

/// <summary>One part of a MIME message.</summary>
/// <param name="Headers">Its header fields.</param>
/// <param name="Body">Its body as transferred.</param>
internal sealed record MimePart(MimeHeaders Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The charset its content type names, or null.</summary>
    public string? Charset => Headers.Parameter("content-type", "charset");

    /// <summary>Whether the part is a web page.</summary>
    public bool IsPage => Headers.MediaType is "text/html" or "application/xhtml+xml";

    /// <summary>The body with its transfer encoding undone.</summary>
    public byte[] Decode() => Headers.Value("content-transfer-encoding")?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => TransferEncoding.QuotedPrintable(Body.Span),
        "base64" => TransferEncoding.Base64(Body.Span),
        _ => Body.ToArray(),
    };
}
