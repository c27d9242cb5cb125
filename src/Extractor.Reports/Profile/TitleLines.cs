using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Reports.Outline;

namespace Extractor.Reports.Profile;

/// <summary>The lines a document opens with, before its body: where it says what it is. Pure and thread-safe.</summary>
internal static class TitleLines
{
    private const int MostLines = 14;
    private const int LongestLine = 80;

    /// <summary>The declared title first, then the short lines of the opening, each without white space.</summary>
    public static ImmutableArray<string> Of(SourceDocument document)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        if (document.Metadata.Title is { Length: > 0 } title) lines.Add(WhiteSpace.Remove(title));
        var seen = 0;
        foreach (var block in document.Blocks)
        {
            if (block is not TextBlock { Role: not TextRole.Contents } text) break;
            foreach (var line in text.Text.Split('\n'))
            {
                var tight = WhiteSpace.Remove(line);
                if (tight.Length == 0) continue;
                if (++seen > MostLines || tight.Length > LongestLine || HeadingLabel.Read(tight) is { Level: 2 or 3 }) return lines.ToImmutable();
                lines.Add(tight);
            }
        }

        return lines.ToImmutable();
    }
}
