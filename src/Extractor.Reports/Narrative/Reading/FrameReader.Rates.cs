using System.Text.RegularExpressions;
using Extractor.Core.Places;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <content>Rates: of change, of completion, of a whole, and those that stand for themselves.</content>
internal sealed partial class FrameReader
{
    private void ReadRate(Token token)
    {
        if (LastOfLead(TokenKind.Direction) is { } direction) ReadChangeRate(token, direction);
        else if (_completion is not null && (_lead.Contains(_completion) || _lead.Count == 0 || Words(_lead).Length == 0)) AddCompletion(token);
        else if (_share is not null) AddShare(token);
        else if (_change is { Amount: not null, Rate: null } && _lead.Count == 0) _change.SetRate(Rate(token, _change.Subject), Direction.None, token.Span.End);
        else AddRateLevel(token);
    }

    private void AddCompletion(Token token)
    {
        var named = Subject(Words(_lead.TakeWhile(t => t != _completion)));

        // 项目支出执行率 is the rate of 项目支出, a part; 项目执行率 that of the project.
        if (named.Length > 0 && _completion!.Text.StartsWith("支出", StringComparison.Ordinal)) named += "支出";
        var (subject, item) = named.Length == 0 || Pronoun().IsMatch(named) ? OwnItem() : (named, Amounts(l => SubjectKey.Same(l.Subject, named)));
        _frames.Add(new CompletionFrame(passage.Index, new CharSpan(_completion!.Span.Start, token.Span.End), subject, Rate(token, subject), _completion.Budget)
        {
            Actual = item.LastOrDefault(l => l.Kind == LevelKind.Actual) ?? FiscalTotal(subject),
            Budgets = [.. item.Where(l => l.Kind != LevelKind.Actual)],
        });
        _completion = null;
    }

    /// <summary>The amounts a rate that names nothing is told of: the subject's or, where its sentence has no amounts, those of the last item before that has both a budget and an actual amount.</summary>
    private (string Subject, List<LevelFrame> Amounts) OwnItem()
    {
        var own = Amounts(l => l.Subject == _subject);
        if (_levels.Count > _sentence || IsItem(own)) return (_subject, own);
        var before = _levels.Select(l => l.Subject).Distinct().Where(s => IsItem(Amounts(l => l.Subject == s))).ToList();
        return before is [var only] ? (only, Amounts(l => l.Subject == only)) : (_subject, own);
    }

    // "财政拨款收入总计…，支出总计…；财政拨款支出年初预算数…，完成年初预算的…": the total is told as the second of two.
    private LevelFrame? FiscalTotal(string subject)
    {
        if (SubjectKey.Of(subject) != "财政拨款支出") return null;
        var at = _levels.FindIndex(l => l is { IsPrior: false, Kind: LevelKind.Actual } && SubjectKey.Of(l.Subject) == "财政拨款收入总计");
        var total = at >= 0 && at + 1 < _levels.Count ? _levels[at + 1] : null;
        return total is { IsPrior: false, Kind: LevelKind.Actual } && SubjectKey.Of(total.Subject) is "支出总计" or "财政拨款支出总计" ? total : null;
    }

    private static bool IsItem(List<LevelFrame> amounts) => amounts.Exists(l => l.Kind == LevelKind.Actual) && amounts.Exists(l => l.Kind != LevelKind.Actual);

    private List<LevelFrame> Amounts(Func<LevelFrame, bool> isOf) => [.. _levels.Where(l => !l.IsPrior && l.Amount.Unit.Dimension == Core.Numbers.Dimension.Money && isOf(l))];

    private void AddShare(Token token)
    {
        var before = Words(_lead.TakeWhile(t => t != _share));
        var named = Subject(before);
        var part = named.Length == 0 || (_last is not null && SubjectKey.Of(_last.Subject) == SubjectKey.Of(named)) ? _last : null;
        var whole = ShareWhole.Clean(WordsAfter(TokenKind.Share));
        _frames.Add(new ShareFrame(passage.Index, new CharSpan(_share!.Span.Start, token.Span.End), part?.Subject ?? named, Rate(token, part?.Subject ?? named))
        {
            Part = part,
            WholeName = whole.Length > 0 ? whole : _printedWhole?.Subject ?? _topic,
            PrintedWhole = _printedWhole?.Amount,
            Head = HeadOf(part),
            OuterHeads = [.. _compositions.Select(c => c.Whole).Where(w => w != part)],
        });
        (_share, _printedWhole) = (null, null);
    }

    private LevelFrame? HeadOf(LevelFrame? part) =>
        _compositions.FirstOrDefault(c => part is not null && c.Parts.Contains(part))?.Whole ?? _compositions.FirstOrDefault(c => c.Whole != part)?.Whole;

    private void AddRateLevel(Token token)
    {
        FlushChange();
        var parsed = SubjectText.Parse(Words(_lead));
        if (parsed.Name.Length == 0) return;
        _frames.Add(Level(token, token.Number!.Unit, parsed.Name, parsed.Kind) with { Year = _lead.LastOrDefault(t => t.Kind == TokenKind.Year)?.Year, IsPrior = parsed.IsPrior });
    }

    // 本项目, 部门整体支出: words for what is spoken of already.
    [GeneratedRegex("^(?!项目支出)(?:本|该|此|我)?(?:项目|部门|单位|局)?(?:整体|总体|全部|资金|财政资金|经费|支出|预算)*$")]
    private static partial Regex Pronoun();
}
