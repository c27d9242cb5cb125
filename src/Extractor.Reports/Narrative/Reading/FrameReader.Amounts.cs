using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <content>Amounts: levels, changes, bases, budgets and wholes printed inside other phrases.</content>
internal sealed partial class FrameReader
{
    private void ReadAmount(Token token)
    {
        var unit = UnitOf(token);
        if (unit is null) return;
        if (LastOfLead(TokenKind.Direction) is { } direction) ReadChangeAmount(token, direction);
        else if (_completion is not null && _lead.Contains(_completion)) AddPrintedBudget(token, unit);
        else if (_share is not null && _lead.Contains(_share)) _printedWhole = Level(token, unit, Subject(WordsAfter(TokenKind.Share)), LevelKind.Actual);
        else if (IsBaseValue()) AddPrior(token, unit);
        else AddLevel(token, unit);
    }

    /// <summary>The unit that counts: the printed one or, in a list of amounts, the list's; null for a bare number elsewhere.</summary>
    private Unit? UnitOf(Token token)
    {
        var number = token.Number!;
        if (number.Unit.Dimension != Dimension.None) return number.Unit;
        if (number.Unit.Scale != 1) return _last?.Amount.Unit.Dimension == Dimension.Money ? MoneyOf(number.Unit) : number.Unit;
        var inList = _compositions.TryPeek(out var open) && open.Parts.Count > 0 && open.Parts[^1].Amount.Unit.Dimension == Dimension.Money;
        var ends = Next is null or { Kind: TokenKind.Enumerator or TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon };
        return inList && ends && Words(_lead).Length >= 2 ? open!.Parts[^1].Amount.Unit : null;
    }

    /// <summary>万 and 亿 without 元 among amounts of money.</summary>
    private static Unit MoneyOf(Unit multiplier) => multiplier with { Dimension = Dimension.Money, Base = Unit.Yuan.Base };

    /// <summary>The last word of the lead where it is of this kind (增加 right before the number).</summary>
    private Token? LastOfLead(TokenKind kind) => _lead.Count > 0 && _lead[^1].Kind == kind ? _lead[^1] : null;

    // "比2021年的100万元，增加…", "比年初预算数9.25万元，增加了…"; but "与2021年相比，财政拨款…100万元" is a level.
    private bool IsBaseValue()
    {
        var at = _lead.FindLastIndex(t => t.Kind == TokenKind.Base);
        if (at < 0) return false;
        var phrase = _lead[at].Text;
        var closed = phrase.EndsWith("相比", StringComparison.Ordinal) || phrase.EndsWith("比较", StringComparison.Ordinal) || phrase is "同比" or "环比";
        return !closed && (at == _lead.Count - 1 || DirectionFollows());
    }

    private bool DirectionFollows()
    {
        for (var i = _at + 1; i < tokens.Length && i <= _at + 3; i++)
        {
            if (tokens[i].Kind == TokenKind.Direction) return true;
            if (tokens[i].Kind is not (TokenKind.Comma or TokenKind.Text)) return false;
        }

        return false;
    }

    private LevelFrame Level(Token token, Unit unit, string subject, LevelKind kind)
    {
        var quantity = context.Quantity(passage, subject, token.Number!, token.Span, unit);
        var start = _lead.Count > 0 ? _lead[0].Span.Start : token.Span.Start;
        return new LevelFrame(passage.Index, new(start, token.Span.End), subject, quantity, kind) { LacksUnit = token.Number!.Unit == Unit.Bare };
    }

    private void AddLevel(Token token, Unit unit)
    {
        FlushChange();
        var words = WordsAfter(TokenKind.Base);
        var parsed = SubjectText.Parse(words);
        if (parsed is { Name: "", Kind: LevelKind.Actual } && _carry.Length > 0) parsed = Carried(parsed);
        var inherited = parsed.Name.Length == 0;
        if (inherited && parsed.Kind == LevelKind.FinalBudget && Adjustment().IsMatch(_subject) && _levels.Skip(_sentence).FirstOrDefault(l => l.Kind == LevelKind.OriginalBudget && l.Amount.Unit.ComparableWith(unit)) is { } original) _subject = original.Subject;
        var year = _lead.LastOrDefault(t => t.Kind == TokenKind.Year)?.Year;
        var level = Level(token, unit, inherited ? _subject : parsed.Name, parsed.Kind) with
        {
            Inherited = inherited,
            Year = year,
            IsPrior = parsed.IsPrior || (year is not null && (year < context.FiscalYear || (year == _base?.Year && year != context.FiscalYear))),
        };
        if (!parsed.IsExplicit && _compositions.TryPeek(out var list) && list.Whole.Kind != LevelKind.Actual) level = level with { Kind = list.Whole.Kind };
        if (!inherited) _subject = parsed.Name;
        (_carry, _compared) = ("", "");
        Keep(level);
    }

    // "收入总计：100万元", "财政拨款支出方面，2022年为100万元".
    private SubjectText Carried(SubjectText parsed)
    {
        var carried = SubjectText.Parse(_carry);
        return carried.Name.Length is >= 2 and <= 30 ? parsed with { Name = carried.Name, Kind = carried.Kind } : parsed;
    }

    private void Keep(LevelFrame level)
    {
        _frames.Add(level);
        var subject = _subject;
        AddPart(level);
        _subject = subject;
        _levels.Add(level);
        if (!level.IsPrior) _last = level;
        else _prior = level;
    }

    private void AddPrior(Token token, Unit unit)
    {
        FlushChange();
        var basis = _lead.FindLast(t => t.Kind == TokenKind.Base)!;
        var named = Subject(WordsAfter(TokenKind.Base));
        var level = Level(token, unit, named.Length > 0 ? named : _subject, KindOf(basis.Base)) with { IsPrior = true, Inherited = named.Length == 0, Year = basis.Year };
        _frames.Add(level);
        _levels.Add(level);
        _prior = level;
    }

    private void AddPrintedBudget(Token token, Unit unit)
    {
        var level = Level(token, unit, _subject, _completion!.Budget) with { Inherited = true };
        _frames.Add(level);
        _levels.Add(level);
    }

    private static LevelKind KindOf(BaseKind kind) => kind switch
    {
        BaseKind.OriginalBudget => LevelKind.OriginalBudget,
        BaseKind.FinalBudget => LevelKind.FinalBudget,
        BaseKind.Budget or BaseKind.PriorBudget => LevelKind.Budget,
        _ => LevelKind.Actual,
    };

    // "年初预算80万元，年中追加20万元，全年预算100万元": the last is the first one's.
    [GeneratedRegex("追加|调增|调减|调整|核减|核增|收回")]
    private static partial Regex Adjustment();
}
