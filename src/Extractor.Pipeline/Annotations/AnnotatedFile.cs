using Extractor.Export.Notation;

namespace Extractor.Pipeline.Annotations;

/// <summary>Names of the annotated copies. Pure and thread-safe.</summary>
public static class AnnotatedFile
{
    /// <summary>Folder of the copies in the output folder.</summary>
    public const string Folder = "annotated";

    private static readonly string[] s_word = [".docx", ".docm", ".dotx", ".dotm"];
    private static readonly string[] s_pdf = [".pdf"];

    /// <summary>Path of a document's copy in the output folder: the document's own, made safe; the ending is that of the format where the name claims another.</summary>
    /// <param name="document">Input path, <c>/</c>-separated.</param>
    /// <param name="format">Name of its format.</param>
    public static string Path(string document, string format)
    {
        var endings = format == "pdf" ? s_pdf : s_word;
        var ending = System.IO.Path.GetExtension(document);
        return endings.Contains(ending, StringComparer.OrdinalIgnoreCase)
            ? $"{Folder}/{DocumentFile.Stem(document[..^ending.Length])}{ending}"
            : $"{Folder}/{DocumentFile.Stem(document)}{endings[0]}";
    }
}
