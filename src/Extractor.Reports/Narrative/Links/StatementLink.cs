using System.Collections.Immutable;
using Extractor.Reports.Facts;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Links;

/// <summary>Where the statements print what a narrated subject names. Immutable and thread-safe.</summary>
/// <param name="Check">The check that ties the two.</param>
/// <param name="Kind">The statement.</param>
/// <param name="Line">The line: a concept or an account code.</param>
/// <param name="Columns">The columns it may stand in, the likeliest first.</param>
internal sealed record StatementLink(string Check, StatementKind Kind, string Line, ImmutableArray<string> Columns)
{
    /// <summary>The figure, or null where there is none or not exactly one.</summary>
    public Fact? Find(FactIndex facts)
    {
        foreach (var column in Columns)
        {
            if (facts.Find(Kind, Line, column) is { } fact) return fact;
        }

        return null;
    }
}
