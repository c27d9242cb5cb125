using Extractor.Core.Documents;

namespace Extractor.Ingest.Word;

/// <summary>Reads what the file declares about itself.</summary>
internal static class DocumentProperties
{
    /// <summary>Title and producer. A date of publication is not among what Word files declare: their dates are of the file.</summary>
    public static DocumentMetadata Read(WordPackage package)
    {
        var parts = package.RelationshipsOf("");
        var producer = Find(package, parts.TargetOf("extended-properties") ?? parts.TargetOf("extendedProperties"), "Application");
        return new DocumentMetadata { Title = Find(package, parts.TargetOf("core-properties"), "title"), Producer = producer };
    }

    private static string? Find(WordPackage package, string? part, string element)
    {
        using var xml = part is null ? null : package.OpenPart(part);
        while (xml is not null && xml.Read())
        {
            if (xml.IsElement && xml.LocalName == element && xml.Text() is { Length: > 0 } text) return text;
        }

        return null;
    }
}
