using System.Text.Json;

namespace Extractor.Export.Sarif;

/// <summary>Pieces of SARIF used in several places.</summary>
internal static class SarifJson
{
    /// <summary>A message object under a name.</summary>
    public static void Message(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
