
namespace Extractor.Testing;

/// <summary>Compares a text with a file beside the fixtures; rewrites the file only when EXTRACTOR_UPDATE_SNAPSHOTS is 1.</summary>
public static class Snapshot
{
    /// <summary>Whether snapshots are being rewritten; a test asserts that this is off.</summary>
    public static bool Updating => Environment.GetEnvironmentVariable("EXTRACTOR_UPDATE_SNAPSHOTS") == "1";

    /// <summary>Throws with the first differing line where the text and the file differ.</summary>
    public static void Match(string actual, string path)
    {
        ArgumentNullException.ThrowIfNull(actual);
        var text = actual.ReplaceLineEndings("\n");
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (string.Equals(expected, text, StringComparison.Ordinal)) return;
        var want = expected.Split('\n');
        var have = text.Split('\n');
        var line = 0;
        while (line < want.Length && line < have.Length && want[line] == have[line]) line++;
        throw new InvalidOperationException(
            $"{path} differs from line {line + 1}:\n  expected: {want.ElementAtOrDefault(line)}\n  actual:   {have.ElementAtOrDefault(line)}\n" +
            "Set EXTRACTOR_UPDATE_SNAPSHOTS=1 to rewrite it, then review the difference.");
    }
}
