using System.Collections.Immutable;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>What one passage hands on to the next.</summary>
internal static class PassageLinks
{
    private const int LongestTitle = 60;

    /// <summary>Sets the carried subject: a short line without numbers (a heading, an item's title) names what the next one speaks of.</summary>
    public static void Carry(ReadingContext context, Passage passage, ImmutableArray<Token> tokens)
    {
        var states = tokens.Any(t => t.Kind == TokenKind.Number);
        var title = !states && passage.Text.Length <= LongestTitle;
        context.CarriedSubject = title ? SubjectText.Parse(string.Concat(tokens.Where(t => t.Kind == TokenKind.Text).Select(t => t.Text))).Name : "";
    }
}
