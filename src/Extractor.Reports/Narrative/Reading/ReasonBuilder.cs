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

    public void Add(Token token, ReadingContext context, Passage passage) => _numbers.Add(context.Quantity(passage, subject, token.Number!, token.Span));

    public ReasonFrame Build(int passage, int end) => new(passage, start with { End = Math.Max(start.End, end) }, subject) { Change = change, Numbers = [.. _numbers] };
}
