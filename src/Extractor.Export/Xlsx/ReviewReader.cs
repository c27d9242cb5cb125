using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Export.Runs;

namespace Extractor.Export.Xlsx;

/// <summary>Reads what reviewers wrote into a workbook of findings, whatever program saved it since. Thread-safe.</summary>
/// <param name="messages">The table of user-facing texts, for the headings.</param>
public sealed class ReviewReader(MessageTable messages)
{
    /// <summary>The remarks by finding id; findings without remark and reviewer are left out. Empty where the file has no sheet of findings.</summary>
    /// <param name="workbook">The file, seekable.</param>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public ImmutableDictionary<string, Review> Read(Stream workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var reviews = ImmutableDictionary.CreateBuilder<string, Review>(StringComparer.Ordinal);
        foreach (var row in new FindingRows(messages).Read(workbook) ?? [])
        {
            var review = new Review(row["remark"], row["reviewer"]);
            if (review is not { Remark: "", Reviewer: "" }) reviews[row["id"]] = review;
        }

        return reviews.ToImmutable();
    }
}
