using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <content>Wholes and their parts.</content>
internal sealed partial class FrameReader
{
    private void OpenList(Token token)
    {
        FlushChange();
        if (Words(_lead) is "收入" or "支出" && _compositions.TryPeek(out var other) && other != context.CarriedComposition && other.Parts.Count > 0) Pop();
        ClearClause();
        if (_last is not null) Push(_last, token.Text);
    }

    private void Push(LevelFrame whole, string opener)
    {
        if (_compositions.TryPeek(out var open) && open.Whole == whole && open.Parts.Count == 0) return;
        _compositions.Push(new OpenComposition(whole, opener) { WholeLabel = _label, At = _at });
    }

    private void Pop()
    {
        var closed = _compositions.Pop();
        if (closed.Parts.Count > 0) _frames.Add(closed.Close());
        (_last, _subject) = (closed.Whole, closed.Whole.Subject);
    }

    // In "A 10万元，其中：B 6万元；C 20万元" the mark ends B's list; where the paragraph itself is the list, it only parts two of its items.
    private bool IsNested() => _compositions.ElementAt(1) != context.CarriedComposition;

    // A bracket right behind an amount lists its parts; any other is an aside.
    private void OpenBracket()
    {
        FlushChange();
        if (_at > 0 && tokens[_at - 1].Kind == TokenKind.Number && _last is not null) Push(_last, "（");
        _lead.Clear();
    }

    private void CloseBracket()
    {
        FlushChange();
        _lead.Clear();
        if (_compositions.Any(c => c.Opener == "（"))
        {
            while (_compositions.Peek().Opener != "（") Pop();
            Pop();
        }
    }

    /// <summary>Closes the lists at the end of a sentence. A list whose head ends a paragraph goes on in the paragraphs behind it.</summary>
    private void CloseCompositions(bool atEnd)
    {
        var carried = context.CarriedComposition;
        while (_compositions.TryPeek(out var open) && open != carried && !MayGoOn(open)) Pop();

        if (atEnd) context.CarriedComposition = _compositions.TryPeek(out var rest) ? rest : null;
    }

    // "…万元，其中：" and "…主要用于以下方面：" with nothing behind it.
    private bool MayGoOn(OpenComposition open) =>
        open is { Parts.Count: 0, Opener: not "（" } && tokens.Skip(open.At + 1).All(t => t.Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Stop);

    private void AddPart(LevelFrame level)
    {
        // What stands behind parts that make up their whole belongs to the list around it, or to none.
        while (_compositions.Count > 1 && _compositions.Peek() is { IsComplete: true, Opener: not "（" } && IsNested()) Pop();
        if (level.IsPrior || !_compositions.TryPeek(out var open) || ((open.IsComplete || (open == context.CarriedComposition && open.IsOneInAll)) && level.Amount.Value != 0)) return;
        if (open.Whole.Kind != level.Kind || !open.Whole.Amount.Unit.ComparableWith(level.Amount.Unit) || open.Whole == level) return;
        if (open == context.CarriedComposition && (_levels.Any(l => l.Kind == level.Kind) || (open.PartLabel ?? _label) != _label)) return;
        open.PartLabel ??= _label;
        open.Parts.Add(level);
        if (open == context.CarriedComposition) context.CarriedCompositionGrew = true;
    }
}
