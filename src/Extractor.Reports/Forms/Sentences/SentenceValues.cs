using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Passages;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>Makes values of characters of one passage. Immutable and thread-safe.</summary>
internal readonly record struct SentenceValues(SourceDocument Document, Passage Passage)
{
    /// <summary>The place of a group's characters.</summary>
    public Provenance Place(Group group) => Passage.Locate(Document, new CharSpan(group.Index, group.Index + group.Length));

    /// <summary>The number that a group is as a whole, or null where it is more or other than one number.</summary>
    public Quantity? Number(Group group, string name, Unit bare)
    {
        if (!group.Success || ValueText.Number(group.Value) is not { } number) return null;
        return new Quantity(name, number, number.Unit.Dimension == Dimension.None ? bare : number.Unit, Place(group));
    }

    /// <summary>Points, exact as printed.</summary>
    public Quantity? Points(Group group, string name) => Number(group, name, Unit.Point) is { } points ? points with { Exactness = Exactness.Exact } : null;
}
