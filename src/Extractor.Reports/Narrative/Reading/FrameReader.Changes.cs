using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <content>Changes and the levels they are told of.</content>
internal sealed partial class FrameReader
{
    private void ReadChangeAmount(Token token, Token direction)
    {
        var named = NamedBefore(direction);
        if (_change is { Amount: not null } || (_change is not null && named.Length > 0)) FlushChange();
        _change ??= new PendingChange(named, _base, _prior, direction.Span);
        _change.SetAmount(context.Quantity(passage, _change.Subject.Length > 0 ? _change.Subject : _subject, token.Number!, token.Span), direction.Direction, token.Span.End);
    }

    // "决算数大于预算数55.93万元" tells a change; without an amount, the order of two levels only.
    private void ReadComparison(Token token)
    {
        FlushChange();
        _lead.Clear();
        var (basis, prior) = (_base, _prior);
        if (Next is { Kind: TokenKind.Number, Number.Unit.Dimension: Core.Numbers.Dimension.Money })
        {
            (_base, _prior) = (token, null);
            _lead.Add(token with { Kind = TokenKind.Direction });
            return;
        }

        _change = new PendingChange("", token, null, token.Span) { AmountDirection = token.Direction };
        FlushChange();
        (_base, _prior) = (basis, prior);
    }

    private void ReadChangeRate(Token token, Token direction)
    {
        var named = NamedBefore(direction);
        if (_change is { Rate: not null } || (_change is not null && named.Length > 0)) FlushChange();
        _change ??= new PendingChange(named, _base, _prior, direction.Span);
        _change.SetRate(context.Quantity(passage, _change.Subject.Length > 0 ? _change.Subject : _subject, token.Number!, token.Span), direction.Direction, token.Span.End);
    }

    /// <summary>The subject named between the base phrase and the direction word; empty where there is none.</summary>
    private string NamedBefore(Token direction)
    {
        var upTo = _lead.LastIndexOf(direction);
        var from = _lead.FindLastIndex(upTo, t => t.Kind == TokenKind.Base);
        var own = Subject(Words(_lead.Skip(from + 1).Take(upTo - from - 1)));
        if (own.Length > 0) return own;

        // "基本支出与上年相比，增加5万元": the subject stands before the base phrase, in this clause or the one before.
        if (from < 0) return _change is null ? _compared : "";
        var before = Subject(Words(_lead.Take(from)));
        return before.Length > 0 ? before : _compared;
    }

    private void FlushChange()
    {
        if (_change is not { } change) return;
        _change = null;
        var current = CurrentOf(change);
        _frames.Add(new ChangeFrame(passage.Index, change.Span, change.Subject.Length > 0 ? change.Subject : current?.Subject ?? _subject)
        {
            HasBase = change.Basis is not null,
            Base = change.Basis?.Base ?? BaseKind.PriorYear,
            BaseYear = change.Basis?.Year,
            Current = current,
            Others = change.Subject.Length > 0 ? [] : OthersThan(current),
            Prior = PriorOf(change, current),
            Amount = change.Amount,
            AmountDirection = change.AmountDirection,
            Rate = change.Rate,
            RateDirection = change.RateDirection,
        });
    }

    private LevelFrame? CurrentOf(PendingChange change)
    {
        var candidates = _levels.Where(l => !l.IsPrior && Fits(l, change)).ToList();
        if (change.Subject.Length > 0)
        {
            var named = candidates.Where(l => SubjectKey.Same(l.Subject, change.Subject)).ToList();
            return named.LastOrDefault(l => l.Kind == LevelKind.Actual) ?? named.LastOrDefault();
        }

        if (_last is null || !Fits(_last, change)) return null;
        if (_last.Kind == LevelKind.Actual) return _last;
        var actual = candidates.LastOrDefault(l => l.Kind == LevelKind.Actual && l.Subject == _last.Subject);
        return actual ?? (change.Basis?.Base is BaseKind.OriginalBudget or BaseKind.Budget or BaseKind.FinalBudget ? null : _last);
    }

    private static bool Fits(LevelFrame level, PendingChange change) =>
        change.Amount is { } amount ? level.Amount.Unit.ComparableWith(amount.Unit) : level.Amount.Unit.Dimension is Dimension.Money or Dimension.Count or Dimension.Measure;

    private LevelFrame? PriorOf(PendingChange change, LevelFrame? current)
    {
        if (change.Prior is not null) return current is null || change.Prior.Amount.Unit.ComparableWith(current.Amount.Unit) ? change.Prior : null;
        if (current is null) return null;
        if (change is { Basis: null, RateDirection: Direction.Neutral, Amount: null }) return _levels.LastOrDefault(l => !l.IsPrior && l.Subject == current.Subject && l.Kind != LevelKind.Actual);
        if (change.Basis is not { } basis) return null;
        return basis.Base switch
        {
            BaseKind.PriorYear or BaseKind.PriorBudget => _levels.LastOrDefault(l => l.IsPrior && l.Subject == current.Subject && l.Amount.Unit.ComparableWith(current.Amount.Unit)),
            _ => _levels.LastOrDefault(l => l != current && !l.IsPrior && l.Subject == current.Subject && l.Kind == KindOf(basis.Base))
                ?? (basis is { Kind: TokenKind.Comparison, Base: BaseKind.Budget } ? _levels.LastOrDefault(l => !l.IsPrior && l.Subject == current.Subject && l.Kind != LevelKind.Actual) : null),
        };
    }

    private ImmutableArray<LevelFrame> OthersThan(LevelFrame? current)
    {
        if (current is null) return [];
        var others = _levels.Skip(_sentence).Where(l => l != current && !l.IsPrior && l.Amount.Unit.ComparableWith(current.Amount.Unit));
        var heads = _compositions.Select(c => c.Whole).Where(w => w != current);
        return [.. others.Concat(heads).Distinct().TakeLast(6)];
    }

    private Quantity Rate(Token token, string name) => context.Quantity(passage, name, token.Number!, token.Span);
}
