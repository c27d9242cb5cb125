using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Export.Runs;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Runs;

/// <summary>The manifest's list of inputs. Pure and thread-safe.</summary>
internal static class ManifestInputs
{
    public static ImmutableArray<InputEntry> Of(
        ImmutableArray<CollectedResult> results, ImmutableArray<SkippedInput> skipped, MessageTable messages, Language language) =>
    [
        .. results.Select(r => Entry(r.Summary, messages, language))
            .Concat(skipped.Select(s => new InputEntry(s.Path, "skipped") { Reason = messages.Format(language, s.Reason) }))
            .OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Status, StringComparer.Ordinal),
    ];

    private static InputEntry Entry(DocumentSummary summary, MessageTable messages, Language language) => new(summary.Path, summary.Status)
    {
        Format = summary.Format == "unknown" ? null : summary.Format,
        Sha256 = summary.Sha256.Length == 0 ? null : summary.Sha256,
        Bytes = summary.Bytes,
        Reason = summary.Reason,
        Hint = summary.Problem is { } id && messages.Contains(id + ".hint") ? messages.Format(language, id + ".hint") : null,
        Counts = summary.HasFailed
            ? ImmutableSortedDictionary<string, long>.Empty
            : ImmutableSortedDictionary.CreateRange<string, long>(
                StringComparer.Ordinal,
                [
                    new("tables", summary.Tables), new("claims", summary.Claims), new("checked", summary.Checked),
                    new("numbers", summary.Numbers), new("covered", summary.Covered), new("findings", summary.Findings.Values.Sum()),
                    .. summary.Suppressed > 0 ? [new("suppressed", summary.Suppressed)] : Array.Empty<KeyValuePair<string, long>>(),
                ]),
        Timings = summary.Milliseconds.ToImmutableSortedDictionary(t => t.Key, t => TimeSpan.FromMilliseconds(t.Value), StringComparer.Ordinal),
    };
}
