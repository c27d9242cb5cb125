using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>Cuts a passage into the tokens of the grammar. Pure and thread-safe.</summary>
internal sealed class Lexer
{
    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly Dictionary<int, (int End, PrintedNumber Number)> _numbers = [];
    private readonly Dictionary<int, (int End, int Year)> _years = [];
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private int _textStart = -1;
    private int _depth;

    private Lexer(string text)
    {
        _folded = FoldedText.Of(text);
        _text = _folded.Text;
        foreach (var token in NumberReader.Find(text)) Place(token);
    }

    /// <summary>The tokens in order; together they cover every character but white space and quotation marks.</summary>
    public static ImmutableArray<Token> Read(string text) => new Lexer(text).Run();

    private void Place(NumberToken token)
    {
        var start = _folded.Position(token.Span.Start);
        var end = _folded.Position(token.Span.End);
        _numbers[start] = (end, token.Number);
        if (!NumberNames.IsYear(token.Number)) return;
        if (end < _text.Length && _text[end] is '度') end++;
        else if (end < _text.Length && _text[end] is '初' or '末' or '底') end--;
        _years[start] = (end, (int)token.Number.Value);
    }

    private ImmutableArray<Token> Run()
    {
        var at = 0;
        while (at < _text.Length) at = Step(at);
        Flush(at);
        return _tokens.DrainToImmutable();
    }

    private int Step(int at)
    {
        if (_years.TryGetValue(at, out var year)) return Add(TokenKind.Year, at, year.End, t => t with { Year = year.Year, Number = _numbers[at].Number });
        if (_numbers.TryGetValue(at, out var number)) return AddNumber(at, number.End, number.Number);
        if (Punctuation(at) is { } kind) return Add(kind, at, at + 1);
        var options = OptionPhrase.Read(_text, at);
        if (options > 0) return Add(TokenKind.Direction, at, Suffix(at + options), t => t with { Direction = Direction.Option });
        if (ComparisonPhrase.Read(_text, at) is { } comparison) return Add(TokenKind.Comparison, at, at + comparison.Length, t => t with { Direction = comparison.Direction, Base = comparison.Base });
        if (CompletionPhrase.Read(_text, at) is { } completion) return Add(TokenKind.Completion, at, at + completion.Length, t => t with { Budget = completion.Budget });
        if (BasePhrase.Read(_text, at, _years) is { } phrase) return Add(TokenKind.Base, at, phrase.End, t => t with { Base = phrase.Kind, Year = phrase.Year });
        if (Lexicon.Find(_text, at) is { Kind: not TokenKind.Text } word) return AddWord(at, word);
        if (_textStart < 0) _textStart = at;
        return at + (Lexicon.Find(_text, at)?.Word.Length ?? 1);
    }

    private int AddWord(int at, LexiconEntry word)
    {
        var end = at + word.Word.Length;
        return word.Kind == TokenKind.Direction
            ? Add(TokenKind.Direction, at, Suffix(end), t => t with { Direction = word.Direction })
            : Add(word.Kind, at, end);
    }

    private int AddNumber(int at, int end, PrintedNumber number)
    {
        var afterDate = _textStart < 0 && _tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Year } or { Kind: TokenKind.Reference, Number.Unit.Symbol: "月" };
        var kind = NumberNames.IsReference(_text, at, end, number, _textStart < 0 && afterDate) ? TokenKind.Reference : TokenKind.Number;
        return Add(kind, at, end, t => t with { Number = number });
    }

    // 增加额为, 下降了, 降幅达: what stands between a direction and its number belongs to the direction.
    private int Suffix(int end)
    {
        ReadOnlySpan<string> suffixes = ["幅度", "比例", "额", "数", "率", "幅", "约", "了", "为", "达到", "达", "近", "：", "到了", "共"];
        var again = true;
        var start = end;
        while (again)
        {
            again = false;
            foreach (var suffix in suffixes)
            {
                if (_numbers.ContainsKey(end) || string.CompareOrdinal(_text, end, suffix, 0, suffix.Length) != 0) continue;
                end += suffix.Length;
                again = true;
                break;
            }
        }

        return _numbers.ContainsKey(end) ? end : start;
    }

    private TokenKind? Punctuation(int at) => _text[at] switch
    {
        '，' => TokenKind.Comma,
        '；' => TokenKind.Semicolon,
        '：' => TokenKind.Colon,
        '。' when _depth > 0 && at + 1 < _text.Length && _text[at + 1] == '）' => TokenKind.Semicolon,
        '。' or '！' or '？' => TokenKind.Stop,
        '、' when _textStart < 0 && _tokens.Count > 0 && _tokens[^1].Kind is TokenKind.Number or TokenKind.Close => TokenKind.Enumerator,
        '.' or '．' when at + 1 == _text.Length => TokenKind.Stop,
        '（' when HoldsGrammar(at) => TokenKind.Open,
        '）' when _depth > 0 => TokenKind.Close,
        _ => null,
    };

    // （境）, （类） and （更新） are parts of names; a bracket with a number or a list in it is a clause of its own.
    private bool HoldsGrammar(int open)
    {
        var close = _text.IndexOf('）', open);
        if (close < 0) return false;
        for (var i = open + 1; i < close; i++)
        {
            if (_numbers.ContainsKey(i) || _text[i] is '，' or '；' or '：' or '。') return true;
        }

        return false;
    }

    private int Add(TokenKind kind, int start, int end, Func<Token, Token>? more = null)
    {
        Flush(start);
        if (kind is TokenKind.Open) _depth++;
        else if (kind is TokenKind.Close) _depth--;
        var token = new Token(kind, _folded.Original(start, end), _text[start..end]);
        _tokens.Add(more is null ? token : more(token));
        return end;
    }

    private void Flush(int end)
    {
        if (_textStart >= 0) _tokens.Add(new Token(TokenKind.Text, _folded.Original(_textStart, end), _text[_textStart..end]));
        _textStart = -1;
    }
}
