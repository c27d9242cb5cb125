using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>A reason or a purpose that is still being read.</summary>
internal sealed class ReasonBuilder(CharSpan start, string subject, ChangeFrame? change)
{
    private readonly List<Quantity> _numbers = [];
    private int _end = start.End;

    public void Add(Token token, ReadingContext context, Passage passage)
    {
        _numbers.Add(context.Quantity(passage, subject, token.Number!, token.Span));
        _end = token.Span.End;
    }

    public ReasonFrame Build(int passage) => new(passage, start with { End = _end }, subject) { Change = change, Numbers = [.. _numbers] };
}
