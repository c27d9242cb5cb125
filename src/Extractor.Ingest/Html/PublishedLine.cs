using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Takes the date of publication from the line portals print under the title, where the head declares none.</summary>
internal static partial class PublishedLine
{
    /// <summary>The metadata with the printed date added.</summary>
    public static DocumentMetadata Complete(DocumentMetadata metadata, IReadOnlyList<string> furniture)
    {
        if (metadata.Published is not null) return metadata;
        foreach (var line in furniture)
        {
            if (line.Length <= 1000 && Printed().Match(line) is { Success: true } match) return metadata with { Published = match.Groups["date"].Value };
        }

        return metadata;
    }

    [GeneratedRegex(@"(?:发布日期|发布时间|发表时间|发文日期|公开日期|日期|时间)\s*[：:]\s*\[?(?<date>(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
