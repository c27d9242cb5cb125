using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Findings;

/// <summary>One misprint is one finding: findings that suspect the same number fold under the first of them. Pure and thread-safe.</summary>
internal static class Folding
{
    /// <summary>The findings in their order, followers with <see cref="Finding.Root"/> set.</summary>
    public static ImmutableArray<Finding> Fold(ImmutableArray<Draft> drafts)
    {
        var roots = new Dictionary<(int Block, int Table, int Row, int Column, int Start), string>();
        var folded = ImmutableArray.CreateBuilder<Finding>(drafts.Length);

        // The root is the gravest and surest finding that states the suspected number itself, wherever it stands.
        foreach (var draft in drafts.OrderByDescending(d => d.Suspects.Contains(d.Place)).ThenByDescending(d => d.Finding.Severity).ThenByDescending(d => d.Finding.Confidence))
        {
            if (draft.Finding.Verdict != Verdict.Contradicted) continue;
            foreach (var suspect in draft.Suspects) roots.TryAdd(Key(suspect), draft.Finding.Id);
        }

        foreach (var draft in drafts)
        {
            var root = draft.Suspects.Select(s => roots.GetValueOrDefault(Key(s))).FirstOrDefault(id => id is not null && id != draft.Finding.Id);
            folded.Add(draft.Finding with { Root = root });
        }

        return folded.MoveToImmutable();
    }

    private static (int Block, int Table, int Row, int Column, int Start) Key(Provenance place) => place.Cell is { } cell
        ? (place.Block, cell.Table, cell.Row, cell.Column, -1)
        : (place.Block, -1, -1, -1, place.Span.Start);
}
