namespace Extractor.Ingest.Html;

/// <summary>Undoes MIME's transfer encodings; what is malformed is kept as it stands.</summary>
internal static class TransferEncoding
{
    /// <summary>Quoted-printable (RFC 2045, 6.7): <c>=XX</c> is a byte, <c>=</c> at a line's end joins lines.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> source)
    {
        var target = new byte[source.Length];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var b = source[i];
            if (b != '=') { target[length++] = b; continue; }
            var rest = source[(i + 1)..];
            if (rest.StartsWith("\r\n"u8)) i += 2;
            else if (rest.StartsWith("\n"u8)) i++;
            else if (rest.Length >= 2 && Hex(rest[0]) is var high and >= 0 && Hex(rest[1]) is var low and >= 0)
            {
                target[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else target[length++] = b;
        }

        return target[..length];
    }

    /// <summary>Base64; characters outside its alphabet are passed over, a damaged end is dropped.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> source)
    {
        var clean = new byte[source.Length];
        var length = 0;
        foreach (var b in source)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') clean[length++] = b;
        }

        length -= length % 4 == 1 ? 1 : 0;
        var padded = new byte[(length + 3) / 4 * 4];
        clean.AsSpan(0, length).CopyTo(padded);
        padded.AsSpan(length).Fill((byte)'=');
        var target = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(padded.Length)];
        System.Buffers.Text.Base64.DecodeFromUtf8(padded, target, out _, out var written);
        return target[..written];
    }

    private static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => -1,
    };
}
