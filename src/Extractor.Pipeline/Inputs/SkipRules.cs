using System.IO.Enumeration;
using Extractor.Pipeline.Configuration;

namespace Extractor.Pipeline.Inputs;

/// <summary>What a walk passes over: hidden files, owners' and locks' files of office programs, what the configuration excludes. Pure and thread-safe.</summary>
internal static class SkipRules
{
    /// <summary>Message id of the reason, or null when the entry is taken.</summary>
    public static string? ReasonFor(FileEntry entry, string path, InputOptions options) =>
        entry is { IsLink: true, IsFolder: true } ? "pipeline.skipped-link"
        : ReasonForName(entry.Name) ?? (entry.IsHidden ? "pipeline.skipped-hidden" : null) ?? Excluded(entry.Name, path, options);

    /// <summary>The same for an entry of an archive, whose folders are part of its name.</summary>
    public static string? ReasonFor(string name, string path, InputOptions options)
    {
        var parts = name.Split('/');
        return parts.Select(ReasonForName).FirstOrDefault(r => r is not null)
            ?? (parts[0] == "__MACOSX" ? "pipeline.skipped-hidden" : null)
            ?? Excluded(parts[^1], path, options);
    }

    private static string? ReasonForName(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal) ? "pipeline.skipped-lock"
        : name.StartsWith('.') || name is "Thumbs.db" or "desktop.ini" ? "pipeline.skipped-hidden"
        : null;

    private static string? Excluded(string name, string path, InputOptions options) =>
        options.Exclude.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name) || FileSystemName.MatchesSimpleExpression(pattern, path))
            ? "pipeline.skipped-excluded"
            : null;
}
