using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>Reads the frames of one passage, token by token. Not thread-safe; one reader a passage.</summary>
/// <remarks>
/// The state is what a person keeps in mind: the words since the last number or mark (the lead), the base declared for the sentence,
/// the subject and its levels, the lists that are open, and a change whose rate may still come.
/// </remarks>
internal sealed partial class FrameReader(ReadingContext context, Passage passage, ImmutableArray<Token> tokens)
{
    private readonly List<Frame> _frames = [];
    private readonly List<LevelFrame> _levels = [];
    private readonly List<Token> _lead = [];
    private readonly LabelStyle _label = LabelStyles.Of(passage.Text);
    private readonly Stack<OpenComposition> _compositions = [];
    private string _subject = context.CarriedSubject;
    private string _carry = "";
    private Token? _base;
    private string _compared = "";
    private string _topic = "";
    private Token? _completion;
    private Token? _share;
    private LevelFrame? _last;
    private LevelFrame? _prior;
    private LevelFrame? _printedWhole;
    private PendingChange? _change;
    private ReasonBuilder? _reason;
    private int _sentence;
    private int _at;

    /// <summary>The frames in reading order.</summary>
    public List<Frame> Read()
    {
        if (context.CarriedComposition is { } carried) _compositions.Push(carried);
        for (_at = 0; _at < tokens.Length; _at++) Step(tokens[_at]);
        EndSentence(atEnd: true);
        return _frames;
    }

    private Token? Next => _at + 1 < tokens.Length ? tokens[_at + 1] : null;

    private void Step(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Stop: EndSentence(atEnd: false); break;
            case TokenKind.Semicolon: EndItem(); break;
            case TokenKind.Comma: EndClause(); break;
            case TokenKind.Colon: Announce(); break;
            case TokenKind.Enumerator: _lead.Clear(); break;
            case TokenKind.Open when _reason is null: OpenBracket(); break;
            case TokenKind.Close when _reason is null: CloseBracket(); break;
            case TokenKind.Reason: BeginReason(token); break;
            case TokenKind.Number when _reason is not null: _reason.Add(token, context, passage); break;
            case TokenKind.Number: ReadNumber(token); break;
            case TokenKind.Base when _reason is null || EndsReason(): BeginComparison(token); break;
            case TokenKind.OfWhich when _reason is null: OpenList(token); break;
            case TokenKind.Completion when _reason is null: _completion = token; _lead.Add(token); break;
            case TokenKind.Comparison when _reason is null: ReadComparison(token); break;
            case TokenKind.Share when _reason is null: _share = token; _lead.Add(token); break;
            case TokenKind.Direction when _reason is null: ReadDirection(token); break;
            case TokenKind.Etcetera when _reason is null && _compositions.TryPeek(out var open): open.IsOpenEnded = true; break;
            default: if (_reason is null) _lead.Add(token); break;
        }
    }

    private void ReadNumber(Token token)
    {
        var number = token.Number!;
        if (number.IsSound && number.Comparator is Comparator.None or Comparator.Equal)
        {
            switch (number.Unit.Dimension)
            {
                case Dimension.Money or Dimension.Ratio or Dimension.Count when ReadRespective(token): break;
                case Dimension.Ratio: ReadRate(token); break;
                case Dimension.RatioDifference: break;
                default: ReadAmount(token); break;
            }
        }

        _lead.Clear();
    }

    private void ReadDirection(Token token)
    {
        if (token.Direction == Direction.Flat && _base is not null && !IsVague() && _change is null && Next?.Kind is not TokenKind.Number)
        {
            var named = Subject(WordsAfter(TokenKind.Base));
            _change = new PendingChange(named.Length > 0 ? named : _compared, _base, _prior, token.Span) { AmountDirection = Direction.Flat };
            FlushChange();
        }

        _lead.Add(token);
    }

    // "主要原因是厉行节约，与上年相比减少0.26万元": a comparison behind a comma with its amount at once is the subject's again.
    private bool EndsReason() =>
        _at > 0 && tokens[_at - 1].Kind == TokenKind.Comma && _at + 2 < tokens.Length && tokens[_at + 2].Kind == TokenKind.Number
        && tokens[_at + 1] is { Kind: TokenKind.Direction, Direction: not Direction.Flat };

    // 基本持平 binds nothing.
    private bool IsVague() => _lead.Count > 0 && _lead[^1] is { Kind: TokenKind.Text } before && (before.Text.EndsWith("基本", StringComparison.Ordinal) || before.Text.EndsWith("大致", StringComparison.Ordinal));

    private void BeginComparison(Token token)
    {
        if (RepeatsBase(token)) return;
        EndReason();
        FlushChange();
        (_base, _prior) = (token, null);
        var named = Subject(Words(_lead));
        if (named.Length > 0) _compared = named;
        _lead.Add(token);
    }

    // "同比减少20万元，同比下降20%": one comparison, its base told twice.
    private bool RepeatsBase(Token token) =>
        _reason is null && _lead.Count == 0 && _change is { Amount: not null, Rate: null, Basis: { } basis } && basis.Base == token.Base && basis.Year == token.Year
        && Next is { Kind: TokenKind.Direction } && _at + 2 < tokens.Length && tokens[_at + 2] is { Kind: TokenKind.Number, Number.Unit.Dimension: Dimension.Ratio };

    private void BeginReason(Token token)
    {
        FlushRespective();
        FlushChange();
        _lead.Clear();
        _reason ??= new ReasonBuilder(token.Span, _subject, _frames.OfType<ChangeFrame>().LastOrDefault());
    }

    private void EndClause()
    {
        if (_reason is not null) return;
        var words = Words(_lead);
        if (words.Length > 0) _carry = words;
        if (words.Length > 3 && words[^1] == '中') _topic = Subject(words[..^1]);
        _lead.Clear();
        _share = null;
        if (_completion is not null && Next?.Kind is not TokenKind.Number) _completion = null;
    }

    private void Announce()
    {
        if (_reason is not null) return;
        FlushChange();
        var words = Words(_lead);
        var division = Division.Read(words);
        if (words.Length > 0 && division.Length == 0) _carry = words;
        _lead.Clear();
        if (_last is not null && division.Length > 0) Push(_last, division);
        if (_last is not null && (Next is null || (_at > 0 && tokens[_at - 1].Kind == TokenKind.Number)) && _compositions.Count == 0) Push(_last, "：");
    }

    private void EndItem()
    {
        EndReason();
        FlushRespective();
        FlushChange();
        ClearClause();
        _compared = "";
        while (_compositions.Count > 1 && IsNested() && _compositions.Peek().Opener != "（") Pop();
    }

    private void EndSentence(bool atEnd)
    {
        EndReason();
        FlushRespective();
        FlushChange();
        if (_lead.Count > 0 && _levels.Count == 0) SetSubjectOfTitle();
        ClearClause();
        (_base, _prior, _carry, _compared, _topic) = (null, null, "", "", "");
        _sentence = _levels.Count;
        CloseCompositions(atEnd);
    }

    private void ClearClause()
    {
        _lead.Clear();
        (_completion, _share, _printedWhole) = (null, null, null);
    }

    private void EndReason()
    {
        if (_reason is not null) _frames.Add(_reason.Build(passage.Index, _at > 0 ? tokens[Math.Min(_at, tokens.Length) - 1].Span.End : 0));
        _reason = null;
    }

    // "卫生健康支出（类）医疗保障管理事务（款）行政运行（项）。年初预算为…": a title that speaks of nothing yet.
    private void SetSubjectOfTitle()
    {
        var title = SubjectText.Parse(Words(_lead));
        if (title.Name.Length is > 0 and <= 60) _subject = title.Name;
    }

    private string Words(IEnumerable<Token> lead) => context.WithoutOwnName(string.Concat(lead.Where(t => t.Kind == TokenKind.Text).Select(t => t.Text)));

    private string WordsAfter(TokenKind kind)
    {
        var from = _lead.FindLastIndex(t => t.Kind == kind);
        return Words(_lead.Skip(from + 1));
    }

    private static string Subject(string words) => SubjectText.Parse(words).Name;
}
