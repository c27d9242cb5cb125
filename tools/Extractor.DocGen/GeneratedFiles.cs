namespace Extractor.DocGen;

/// <summary>Generated files against what lies on disk.</summary>
/// <param name="root">Folder of the repository.</param>
/// <param name="pages">Text by path in the repository; <c>docs/checks</c> holds nothing else.</param>
internal sealed class GeneratedFiles(string root, IReadOnlyDictionary<string, string> pages)
{
    private const string Owned = "docs/checks";

    /// <summary>Files that are missing, differ, or should not be there.</summary>
    public IEnumerable<string> Stale() => pages.Where(p => !IsCurrent(p.Key, p.Value)).Select(p => p.Key).Concat(Left());

    /// <summary>Writes what is stale and deletes what should not be there.</summary>
    public void Write()
    {
        foreach (var file in Left().ToList()) File.Delete(Path.Combine(root, file));
        foreach (var (path, text) in pages.Where(p => !IsCurrent(p.Key, p.Value)))
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private bool IsCurrent(string path, string text)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text;
    }

    private IEnumerable<string> Left()
    {
        var folder = Path.Combine(root, Owned);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(f => $"{Owned}/{Path.GetFileName(f)}").Where(f => !pages.ContainsKey(f)).Order(StringComparer.Ordinal)
            : [];
    }
}
