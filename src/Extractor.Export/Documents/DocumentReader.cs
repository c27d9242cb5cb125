using System.Text.Json;
using Extractor.Audit.Derivations;

namespace Extractor.Export.Documents;

/// <summary>Reads parts of a structured document back. Pure and thread-safe.</summary>
public static class DocumentReader
{
    /// <summary>The arithmetic of a finding, or null where the document has none under this id.</summary>
    /// <param name="document">The file, left open.</param>
    /// <param name="finding">Id of the finding.</param>
    /// <exception cref="InvalidDataException">The file is no document of this program.</exception>
    public static Derivation? Derivation(Stream document, string finding)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            using var json = JsonDocument.Parse(document);
            if (!json.RootElement.TryGetProperty("derivations", out var derivations)) return null;
            foreach (var derivation in derivations.EnumerateArray())
            {
                if (derivation.GetProperty("finding").GetString() == finding) return DerivationJson.Read(derivation);
            }

            return null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("The file is no document of this program.", fault);
        }
    }
}
