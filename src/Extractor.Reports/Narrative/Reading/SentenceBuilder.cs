using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>Makes the sentences of a report, each number with what was understood of it.</summary>
internal static class SentenceBuilder
{
    /// <summary>The sentences by block; a sentence that a page break cuts is one in each block.</summary>
    public static ImmutableArray<Sentence> Build(ImmutableArray<Passage> passages, List<ImmutableArray<Token>> tokens, ImmutableArray<Frame> frames)
    {
        var understood = frames.SelectMany(Numbers).Select(q => (q.Place.Block, q.Place.Span.Start)).ToHashSet();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var passage in passages)
        {
            for (var i = 0; i < passage.Pieces.Length; i++)
            {
                var offset = passage.Pieces[i].Offset;
                var end = i + 1 < passage.Pieces.Length ? passage.Pieces[i + 1].Offset - 1 : passage.Text.Length;
                var text = passage.Text[offset..end];
                var numbers = tokens[passage.Index].Where(t => t.Number is not null && t.Span.Start >= offset && t.Span.Start < end).ToList();
                foreach (var span in SentenceSplitter.Split(text))
                {
                    var inside = numbers.Where(t => t.Span.Start - offset >= span.Start && t.Span.Start - offset < span.End);
                    sentences.Add(new Sentence(passage.Pieces[i].Block, span, span.Of(text), [.. inside.Select(t => Number(t, offset, end, passage.Pieces[i].Block, understood))]));
                }
            }
        }

        return sentences.DrainToImmutable();
    }

    private static NarrativeNumber Number(Token token, int offset, int end, int block, HashSet<(int, int)> understood)
    {
        var span = new CharSpan(token.Span.Start - offset, Math.Min(token.Span.End, end) - offset);
        var role = token.Kind switch
        {
            TokenKind.Year => NumberRole.Date,
            TokenKind.Reference => token.Number!.Unit.Symbol is "月" or "日" or "年" ? NumberRole.Date : NumberRole.Reference,
            _ => understood.Contains((block, span.Start)) ? NumberRole.Statement : NumberRole.Unknown,
        };
        return new NarrativeNumber(new NumberToken(span, token.Number!), role);
    }

    private static IEnumerable<Quantity> Numbers(Frame frame) => frame switch
    {
        LevelFrame level => [level.Amount],
        ChangeFrame change => new[] { change.Amount, change.Rate }.OfType<Quantity>(),
        ShareFrame share => new[] { share.Rate, share.PrintedWhole }.OfType<Quantity>(),
        CompletionFrame completion => [completion.Rate],
        ReasonFrame reason => reason.Numbers,
        _ => [],
    };
}
