using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <content>Wholes and their parts.</content>
internal sealed partial class FrameReader
{
    private void OpenList(Token token)
    {
        FlushChange();
        ClearClause();
        if (_last is not null) Push(_last, token.Text);
    }

    private void Push(LevelFrame whole, string opener)
    {
        if (_compositions.TryPeek(out var open) && open.Whole == whole && open.Parts.Count == 0) return;
        _compositions.Push(new OpenComposition(whole, opener) { WholeLabel = _label });
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
        if (!atEnd && _compositions.Count > 0 && _compositions.Peek() is { Parts.Count: 0, Opener: not "（" } && _at == tokens.Length - 1) return;
        var carried = context.CarriedComposition;
        while (_compositions.TryPeek(out var open))
        {
            if (open == carried || (atEnd && open.Parts.Count == 0 && _compositions.Count == 1 && open.Opener != "（")) break;
            Pop();
        }

        if (atEnd) context.CarriedComposition = _compositions.TryPeek(out var rest) ? rest : null;
    }

    private void AddPart(LevelFrame level)
    {
        if (level.IsPrior || !_compositions.TryPeek(out var open)) return;
        if (open.Whole.Kind != level.Kind || !open.Whole.Amount.Unit.ComparableWith(level.Amount.Unit) || open.Whole == level) return;
        if (open == context.CarriedComposition && (open.IsComplete || _levels.Any(l => l.Kind == level.Kind) || (open.PartLabel ?? _label) != _label)) return;
        open.PartLabel ??= _label;
        open.Parts.Add(level);
        if (open == context.CarriedComposition) context.CarriedCompositionGrew = true;
    }
}
