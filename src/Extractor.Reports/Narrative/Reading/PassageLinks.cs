using System.Collections.Immutable;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>What one passage hands on to the next: the subject of a title, the head of a list.</summary>
internal static class PassageLinks
{
    private const int LongestTitle = 60;

    /// <summary>Ends a list where a paragraph begins that cannot be one of its parts; returns its frame where it has parts.</summary>
    public static CompositionFrame? CloseBefore(ReadingContext context, Passage passage)
    {
        if (context.CarriedComposition is not { } open) return null;
        var label = LabelStyles.Of(passage.Text);
        var ends = label is LabelStyle.Part or LabelStyle.Chinese || passage.Text.StartsWith("其中", StringComparison.Ordinal)
            || (label != LabelStyle.None && (label == open.WholeLabel || open.PartLabel == LabelStyle.None));
        return ends ? Close(context) : null;
    }

    /// <summary>Sets the carried subject (a short line without numbers names what the next one speaks of), and ends a list that the passage did not go on with.</summary>
    public static CompositionFrame? Carry(ReadingContext context, ImmutableArray<Token> tokens, Passage passage, OpenComposition? before)
    {
        var states = tokens.Any(t => t.Kind == TokenKind.Number);
        var title = !states && passage.Text.Length <= LongestTitle;
        context.CarriedSubject = title ? SubjectText.Parse(string.Concat(tokens.Where(t => t.Kind == TokenKind.Text).Select(t => t.Text))).Name : "";

        // "1．…万元。" may be divided further, "（1）…万元。", before "2．" goes on with the list.
        var divides = before?.PartLabel is { } part && part != LabelStyle.None && LabelStyles.Of(passage.Text) > part;
        return states && before is not null && before == context.CarriedComposition && !context.CarriedCompositionGrew && !divides ? Close(context) : null;
    }

    private static CompositionFrame? Close(ReadingContext context)
    {
        var open = context.CarriedComposition;
        context.CarriedComposition = null;
        return open is { Parts.Count: > 0 } ? open.Close() : null;
    }
}
