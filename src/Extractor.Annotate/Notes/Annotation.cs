using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;

namespace Extractor.Annotate.Notes;

/// <summary>What is noted in a copy about one finding. Immutable and thread-safe.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">The note, line by line.</param>
/// <param name="Place">Where the stated value stands; null where the finding has no place in this document.</param>
public sealed record Annotation(string Id, Severity Severity, string Text, Location? Place)
{
    /// <summary>Who is named as the author of the notes.</summary>
    public const string Author = "Extractor";
}
