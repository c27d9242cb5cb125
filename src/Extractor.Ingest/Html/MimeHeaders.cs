using System.Text;

namespace Extractor.Ingest.Html;

/// <summary>The header fields of a MIME message or part; folded lines are joined, names compare without case.</summary>
internal sealed class MimeHeaders
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The media type in lower case, without parameters; <c>text/plain</c> where none is given.</summary>
    public string MediaType => Value("content-type")?.Split(';')[0].Trim().ToLowerInvariant() ?? "text/plain";

    /// <summary>Reads the fields at the start of <paramref name="source"/>.</summary>
    /// <returns>The fields and the offset at which the body begins.</returns>
    public static (MimeHeaders Headers, int BodyStart) Read(ReadOnlySpan<byte> source)
    {
        var headers = new MimeHeaders();
        var at = 0;
        string? name = null;
        while (at < source.Length)
        {
            var end = source[at..].IndexOf((byte)'\n');
            var line = end < 0 ? source[at..] : source.Slice(at, end);
            at = end < 0 ? source.Length : at + end + 1;
            if (line.EndsWith("\r"u8)) line = line[..^1];
            if (line.IsEmpty) break;
            var text = Encoding.Latin1.GetString(line);
            if (text[0] is ' ' or '\t' && name is not null)
            {
                headers._fields[name] += " " + text.Trim();
                continue;
            }

            var colon = text.IndexOf(':');
            if (colon <= 0) continue;
            name = text[..colon].Trim();
            headers._fields[name] = text[(colon + 1)..].Trim();
        }

        return (headers, at);
    }

    /// <summary>A field's value, or null.</summary>
    public string? Value(string name) => _fields.GetValueOrDefault(name);

    /// <summary>A parameter of a field, unquoted, or null.</summary>
    public string? Parameter(string field, string name)
    {
        var text = Value(field);
        if (text is null) return null;
        var at = 0;
        while ((at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var before = text[..at].TrimEnd();
            var after = text[(at + name.Length)..].TrimStart();
            at += name.Length;
            if (!before.EndsWith(';') || !after.StartsWith('=')) continue;
            var value = after[1..].TrimStart();
            if (value.StartsWith('"')) return value.IndexOf('"', 1) is var close and > 0 ? value[1..close] : value[1..];
            return value.Split(';')[0].Trim();
        }

        return null;
    }
}
