using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <content>Lists that answer each other: 收入、支出各为A、B…各增加C、D，各增长E、F.</content>
internal sealed partial class FrameReader
{
    private ImmutableArray<LevelFrame> _respective = [];
    private ImmutableArray<PendingChange> _respectiveChanges = [];

    /// <summary>Reads a list of numbers behind 各 or 分别 (or one that answers such a list); false where there is none.</summary>
    private bool ReadRespective(Token first)
    {
        var each = _lead.Exists(t => t.Kind == TokenKind.Each);
        if (!each && _respective.IsEmpty) return false;
        var numbers = NumbersFrom(_at);
        if (numbers.Count < 2) return false;
        var direction = LastOfLead(TokenKind.Direction) ?? _lead.LastOrDefault(t => t.Kind == TokenKind.Direction);
        var rate = first.Number!.Unit.Dimension == Dimension.Ratio;
        var read = rate switch
        {
            true when direction is not null => RespectiveRates(numbers, direction),
            true when _share is not null => RespectiveShares(numbers),
            false when direction is not null => RespectiveAmounts(numbers, direction),
            false when each => RespectiveLevels(numbers),
            _ => false,
        };
        if (!read && !each) return false;
        _at = tokens.IndexOf(numbers[^1]);
        return true;
    }

    private List<Token> NumbersFrom(int at)
    {
        var found = new List<Token> { tokens[at] };
        var dimension = tokens[at].Number!.Unit.Dimension;
        for (var i = at + 1; i + 1 < tokens.Length; i += 2)
        {
            var joins = tokens[i].Kind is TokenKind.Enumerator or TokenKind.Comma || tokens[i] is { Kind: TokenKind.Text, Text: "和" or "及" or "与" or "以及" };
            if (!joins || tokens[i + 1] is not { Kind: TokenKind.Number, Number: { IsSound: true } next } || next.Unit.Dimension != dimension) break;
            found.Add(tokens[i + 1]);
        }

        return found;
    }

    private bool RespectiveLevels(List<Token> numbers)
    {
        var each = _lead.FindLastIndex(t => t.Kind == TokenKind.Each);
        var subjects = Subjects(Words(_lead.Take(each)), numbers.Count);
        if (subjects.IsEmpty) return false;
        var year = _lead.LastOrDefault(t => t.Kind == TokenKind.Year)?.Year;
        var levels = subjects.Zip(numbers, (s, n) => Level(n, n.Number!.Unit, s.Name, s.Kind) with { Year = year, IsPrior = s.IsPrior || (year is not null && year < context.FiscalYear) }).ToImmutableArray();
        foreach (var level in levels) Keep(level);
        _subject = levels[^1].Subject;
        _respective = levels;
        return true;
    }

    // 及 and 与 stand inside names too (购置及运行费): they part names only where the count then fits.
    private static ImmutableArray<SubjectText> Subjects(string words, int count)
    {
        foreach (char[] marks in new[] { new[] { '、', '和' }, ['、'], ['、', '和', '及', '与'] })
        {
            var parts = words.Split(marks, StringSplitOptions.RemoveEmptyEntries).Select(SubjectText.Parse).ToImmutableArray();
            if (parts.Length == count && parts.All(p => p.Name.Length > 0)) return parts;
        }

        return [];
    }

    private bool RespectiveAmounts(List<Token> numbers, Token direction)
    {
        var levels = Answered(numbers.Count, numbers[0].Number!.Unit);
        if (levels.IsEmpty) return false;
        FlushChange();
        _respectiveChanges = [.. levels.Zip(numbers, (level, number) => Answer(level, direction).WithAmount(context.Quantity(passage, level.Subject, number.Number!, number.Span), direction.Direction, number.Span.End))];
        _respective = levels;
        return true;
    }

    private bool RespectiveRates(List<Token> numbers, Token direction)
    {
        if (_respectiveChanges.Length != numbers.Count) return false;
        for (var i = 0; i < numbers.Count; i++)
            _respectiveChanges[i].SetRate(context.Quantity(passage, _respectiveChanges[i].Subject, numbers[i].Number!, numbers[i].Span), direction.Direction, numbers[i].Span.End);
        FlushRespective();
        return true;
    }

    private bool RespectiveShares(List<Token> numbers)
    {
        if (_respective.Length != numbers.Count) return false;
        var whole = ShareWhole.Clean(WordsAfter(TokenKind.Share));
        foreach (var (part, number) in _respective.Zip(numbers))
            _frames.Add(new ShareFrame(passage.Index, new CharSpan(_share!.Span.Start, number.Span.End), part.Subject, Rate(number, part.Subject)) { Part = part, WholeName = whole, Head = HeadOf(part) });
        _share = null;
        return true;
    }

    /// <summary>The levels a list of changes answers: the respective ones or, without such, the last ones told.</summary>
    private ImmutableArray<LevelFrame> Answered(int count, Unit unit)
    {
        if (_respective.Length == count) return _respective;
        var last = _levels.Where(l => l is { IsPrior: false, Kind: LevelKind.Actual } && l.Amount.Unit.ComparableWith(unit)).TakeLast(count).ToImmutableArray();
        return last.Length == count ? last : [];
    }

    private PendingChange Answer(LevelFrame level, Token direction) => new(level.Subject, _base, null, direction.Span);

    private void FlushRespective()
    {
        foreach (var change in _respectiveChanges)
        {
            _change = change;
            FlushChange();
        }

        _respectiveChanges = [];
    }
}
