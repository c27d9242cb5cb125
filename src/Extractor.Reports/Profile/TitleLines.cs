using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Reports.Outline;

namespace Extractor.Reports.Profile;

/// <summary>The lines a document opens with, before its body: where it says what it is. Pure and thread-safe.</summary>
internal static class TitleLines
{
    private const int MostLines = 14;
    private const int LongestLine = 80;

    /// <summary>The short lines of the opening and the declared title, each without white space.</summary>
    /// <remarks>A page's declared title is its headline and stands first. A file's is often that of the file it was made from, an older year's or another department's: it stands last.</remarks>
    public static ImmutableArray<string> Of(SourceDocument document)
    {
        var opening = Opening(document);
        if (document.Metadata.Title is not { Length: > 0 } title) return opening;
        return document.Format is FileFormat.Html or FileFormat.Mhtml ? opening.Insert(0, WhiteSpace.Remove(title)) : opening.Add(WhiteSpace.Remove(title));
    }

    private static ImmutableArray<string> Opening(SourceDocument document)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
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
