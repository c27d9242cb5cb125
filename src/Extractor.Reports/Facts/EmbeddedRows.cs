using System.Collections.Immutable;

namespace Extractor.Reports.Facts;

/// <summary>Reads the data files of this folder: comma-separated, a header line, no quoting (no name of an account holds an ASCII comma).</summary>
internal static class EmbeddedRows
{
    /// <summary>The rows below the header.</summary>
    /// <param name="file">File name without extension.</param>
    public static ImmutableArray<string[]> Read(string file)
    {
        using var stream = typeof(EmbeddedRows).Assembly.GetManifestResourceStream($"facts/{file}")
            ?? throw new InvalidOperationException($"The data file '{file}' is not embedded.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<string[]>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line) rows.Add(line.Split(','));
        return rows.ToImmutable();
    }
}
