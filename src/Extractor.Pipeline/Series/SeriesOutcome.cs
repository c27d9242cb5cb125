using System.Collections.Immutable;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Pipeline.Runs;

namespace Extractor.Pipeline.Series;

/// <summary>What comparing the documents of a run changes in their findings. Immutable and thread-safe.</summary>
/// <param name="Added">Findings by input path.</param>
/// <param name="Leads">Of a rendering, the path of the file that speaks for its report.</param>
/// <param name="Others">Paths of the renderings that have a finding too, by its id.</param>
/// <param name="Moved">By path of a rendering, the ids of findings that are listed at its lead, and their ids there.</param>
internal sealed record SeriesOutcome(
    ImmutableDictionary<string, ImmutableArray<Finding>> Added, ImmutableDictionary<string, string> Leads,
    ImmutableDictionary<string, ImmutableArray<string>> Others, ImmutableDictionary<string, ImmutableDictionary<string, string>> Moved)
{
    /// <summary>Nothing was compared.</summary>
    public static SeriesOutcome None { get; } = new(
        ImmutableDictionary<string, ImmutableArray<Finding>>.Empty, ImmutableDictionary<string, string>.Empty,
        ImmutableDictionary<string, ImmutableArray<string>>.Empty, ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    /// <summary>The document with its findings as they are listed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="notice">The words that name the lead, by its path and the number of findings listed there.</param>
    public DocumentResult Apply(DocumentResult document, Func<string, int, string> notice)
    {
        var moved = Moved.GetValueOrDefault(document.Path, ImmutableDictionary<string, string>.Empty);
        var lead = Leads.GetValueOrDefault(document.Path);
        if (lead is null && !Added.ContainsKey(document.Path) && !document.Findings.Any(f => Others.ContainsKey(f.Id))) return document;
        return document with
        {
            RenderingOf = lead,
            Problems = lead is null ? document.Problems : document.Problems.Add(new ProblemRow("series.same-report", "info", notice(lead, moved.Count))),
            Repeated = [.. document.Findings.Where(f => moved.ContainsKey(f.Id)).Select(f => f with { IsRepeated = true, Root = moved[f.Id] })],
            Findings =
            [
                .. document.Findings.Where(f => !moved.ContainsKey(f.Id))
                    .Select(f => f with { AlsoIn = Others.GetValueOrDefault(f.Id, []), Root = f.Root is { } root ? moved.GetValueOrDefault(root, root) : null }),
                .. Added.GetValueOrDefault(document.Path, []),
            ],
        };
    }

    /// <summary>The summary with its heads as the document has its findings then.</summary>
    public DocumentSummary Apply(DocumentSummary summary)
    {
        var moved = Moved.GetValueOrDefault(summary.Path, ImmutableDictionary<string, string>.Empty);
        return summary with { Heads = [.. summary.Heads.Where(h => !moved.ContainsKey(h.Id)), .. Added.GetValueOrDefault(summary.Path, []).Select(FindingHead.Of)] };
    }
}
