using System.Reflection;

namespace Extractor.Pdf.Data;

/// <summary>Reads the data that is built into the library.</summary>
internal static class DataFile
{
    /// <summary>The lines of a text resource, cut at spaces.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line.Split(' ');
        }
    }

    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
}
