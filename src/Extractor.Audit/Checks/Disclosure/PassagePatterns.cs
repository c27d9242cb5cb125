using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Passages;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Finds a pattern in the paragraphs of a report: the common part of checks on left-overs of a template.</summary>
internal static class PassagePatterns
{
    /// <summary>One observation for each paragraph in which the pattern stands, at its first place; its other places are related.</summary>
    public static IEnumerable<Observation> Find(Reconciliation reconciliation, Regex pattern, Func<Passage, Match, bool>? accept = null)
    {
        // Sentences in cells carry the same left-overs.
        foreach (var passage in reconciliation.Report.Narrative.Passages.Concat(reconciliation.Report.CellNarrative.Passages))
        {
            var matches = pattern.Matches(passage.Text).Where(m => accept is null || accept(passage, m)).ToList();
            if (matches.Count == 0) continue;
            var places = matches.Select(m => passage.Locate(reconciliation.Report.Document, new CharSpan(m.Index, m.Index + m.Length))).ToList();
            yield return new Observation(places[0], [matches[0].Value, Beginning(passage)], [("count", matches.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))])
            {
                Related = [.. places.Skip(1)],
            };
        }
    }

    /// <summary>The words a paragraph begins with: enough to tell it from others, stable when its numbers change.</summary>
    public static string Beginning(Passage passage) => string.Concat(passage.Text.Where(c => !char.IsWhiteSpace(c) && !char.IsAsciiDigit(c)).Take(16));
}
