using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Suppressions;
using Extractor.Core.Messages;

namespace Extractor.Pipeline.Runs;

/// <summary>What is to be said about decisions that do nothing any more. Pure and thread-safe.</summary>
internal static class SuppressionNotices
{
    /// <summary>One line each: those that have expired, then those that meet no finding of the run.</summary>
    public static ImmutableArray<string> Of(RunRequest request, IEnumerable<DocumentSummary> documents, MessageTable messages)
    {
        var list = request.Suppressions;
        if (list.Entries.IsEmpty) return [];
        var used = documents.SelectMany(d => d.Heads.Select(h => list.Find(d.Path, h.Id, h.Check))).OfType<SuppressionEntry>().ToHashSet();
        return
        [
            .. list.Expired.Select(e => Line("pipeline.suppression-expired", e)),
            .. list.Entries.Where(e => !e.HasExpired(list.Today) && !used.Contains(e)).Select(e => Line("pipeline.suppression-unused", e)),
        ];

        string Line(string id, SuppressionEntry entry) => messages.Format(
            request.Language, id,
            ("file", request.SuppressionsFile), ("name", entry.Finding ?? entry.Check!), ("author", entry.Author), ("reason", entry.Reason),
            ("date", entry.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
    }
}
