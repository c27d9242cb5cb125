using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Extractor.Core.Messages;

/// <summary>The one table of user-facing texts. A text has named placeholders: <c>{name}</c>. Immutable and thread-safe.</summary>
/// <remarks>The table is the union of the files <c>Messages/Texts/*.json</c> of this project, each an object of <c>id: { "zh": …, "en": … }</c>.</remarks>
public sealed class MessageTable
{
    private readonly FrozenDictionary<string, (string Chinese, string English)> _texts;

    private MessageTable(FrozenDictionary<string, (string Chinese, string English)> texts) => _texts = texts;

    /// <summary>All message ids.</summary>
    public IEnumerable<string> Ids => _texts.Keys;

    /// <summary>Reads the embedded texts.</summary>
    /// <exception cref="InvalidOperationException">An id stands in two files, or lacks a language.</exception>
    public static MessageTable Load()
    {
        var texts = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var assembly = typeof(MessageTable).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("texts/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                var pair = (entry.Value.GetProperty("zh").GetString()!, entry.Value.GetProperty("en").GetString()!);
                if (!texts.TryAdd(entry.Name, pair)) throw new InvalidOperationException($"Message '{entry.Name}' stands twice, the second time in {name}.");
            }
        }

        return new MessageTable(texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether the table has a text under this id.</summary>
    public bool Contains(string id) => _texts.ContainsKey(id);

    /// <summary>The text of a message with its placeholders filled in; a placeholder without argument stays as it is. Between “ and ” of the message, a value's own marks become single ones.</summary>
    /// <exception cref="KeyNotFoundException">No message has this id.</exception>
    public string Format(Language language, string id, params ReadOnlySpan<MessageArgument> arguments)
    {
        if (!_texts.TryGetValue(id, out var pair)) throw new KeyNotFoundException($"No message '{id}' in the table.");
        var template = language == Language.Chinese ? pair.Chinese : pair.English;
        if (!template.Contains('{', StringComparison.Ordinal)) return template;
        var text = new StringBuilder(template.Length + 32);
        var quoted = false;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] is '“' or '”') quoted = template[i] == '“';
            var close = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (close < 0 || !TryFind(arguments, template.AsSpan(i + 1, close - i - 1), out var value)) { text.Append(template[i]); continue; }
            text.Append(quoted ? Quotation.Inside(value) : value);
            i = close;
        }

        return text.ToString();
    }

    private static bool TryFind(ReadOnlySpan<MessageArgument> arguments, ReadOnlySpan<char> name, out string value)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name)) { value = argument.Value; return true; }
        }

        value = "";
        return false;
    }
}
