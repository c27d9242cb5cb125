using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Narrative.Frames;

/// <summary>One thing a sentence says with numbers. Immutable and thread-safe.</summary>
/// <param name="Passage">Index of its passage, from 0.</param>
/// <param name="Span">The clause, in the passage's text.</param>
/// <param name="Subject">What it speaks of, as printed (without quotation marks and white space); empty where nothing was named.</param>
public abstract record Frame(int Passage, CharSpan Span, string Subject);

/// <summary>An amount, a rate or a count of a subject: 支出合计900.00万元.</summary>
/// <param name="Passage">Index of its passage, from 0.</param>
/// <param name="Span">The clause, in the passage's text.</param>
/// <param name="Subject">What it speaks of.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Kind">What the amount says of the subject.</param>
public sealed record LevelFrame(int Passage, CharSpan Span, string Subject, Quantity Amount, LevelKind Kind) : Frame(Passage, Span, Subject)
{
    /// <summary>The year named with it, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the subject is not named here but taken over from before.</summary>
    public bool Inherited { get; init; }

    /// <summary>Whether the amount is told of another year than the report's: 上年, a named earlier year, 比2021年的…万元.</summary>
    public bool IsPrior { get; init; }

    /// <summary>Whether a number stands without its unit in a list of amounts.</summary>
    public bool LacksUnit { get; init; }
}

/// <summary>A change: 比上年减少45.27万元，下降3.8%.</summary>
/// <param name="Passage">Index of its passage, from 0.</param>
/// <param name="Span">The clause, in the passage's text.</param>
/// <param name="Subject">What changed; empty where the clause names nothing.</param>
public sealed record ChangeFrame(int Passage, CharSpan Span, string Subject) : Frame(Passage, Span, Subject)
{
    /// <summary>What it is measured against.</summary>
    public BaseKind Base { get; init; }

    /// <summary>The year the base phrase names, or null.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Whether a base is named at all (in this clause or before in the sentence).</summary>
    public bool HasBase { get; init; }

    /// <summary>The level that changed, or null where it is not known.</summary>
    public LevelFrame? Current { get; init; }

    /// <summary>Other levels the change may be told of; only where the clause names no subject.</summary>
    public ImmutableArray<LevelFrame> Others { get; init; } = [];

    /// <summary>The level it is measured against, or null where it is not told.</summary>
    public LevelFrame? Prior { get; init; }

    /// <summary>The amount of the change, or null.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The word before the amount (or, without one, of the whole: 持平).</summary>
    public Direction AmountDirection { get; init; }

    /// <summary>The rate of the change, or null.</summary>
    public Quantity? Rate { get; init; }

    /// <summary>The word before the rate.</summary>
    public Direction RateDirection { get; init; }

    /// <summary>Up or down as told by the word before the amount or, without one, the rate; otherwise what stands there.</summary>
    public Direction Direction => AmountDirection is Direction.Up or Direction.Down || RateDirection is Direction.None or Direction.Neutral ? AmountDirection : RateDirection;
}

/// <summary>A share: 占本年收入的60%.</summary>
/// <param name="Passage">Index of its passage, from 0.</param>
/// <param name="Span">The clause, in the passage's text.</param>
/// <param name="Subject">The part.</param>
/// <param name="Rate">The share.</param>
public sealed record ShareFrame(int Passage, CharSpan Span, string Subject, Quantity Rate) : Frame(Passage, Span, Subject)
{
    /// <summary>The part's amount, or null.</summary>
    public LevelFrame? Part { get; init; }

    /// <summary>The whole as named behind 占; empty where it is implied.</summary>
    public string WholeName { get; init; } = "";

    /// <summary>The whole's amount printed behind 占, or null.</summary>
    public Quantity? PrintedWhole { get; init; }

    /// <summary>The head of the list the part stands in, or null.</summary>
    public LevelFrame? Head { get; init; }

    /// <summary>The heads of all lists that are open where the share stands, the innermost first.</summary>
    public ImmutableArray<LevelFrame> OuterHeads { get; init; } = [];
}

/// <summary>Completion of a budget: 完成年初预算的98.2%.</summary>
/// <param name="Passage">Index of its passage, from 0.</param>
/// <param name="Span">The clause, in the passage's text.</param>
/// <param name="Subject">What was completed.</param>
/// <param name="Rate">The rate.</param>
/// <param name="Budget">The budget that is named.</param>
public sealed record CompletionFrame(int Passage, CharSpan Span, string Subject, Quantity Rate, LevelKind Budget) : Frame(Passage, Span, Subject)
{
    /// <summary>The actual amount, or null.</summary>
    public LevelFrame? Actual { get; init; }

    /// <summary>The budgets told of the subject, the last one last.</summary>
    public ImmutableArray<LevelFrame> Budgets { get; init; } = [];
}

/// <summary>A whole and its parts: 其中：…, 主要包括：….</summary>
/// <param name="Passage">Index of the passage of the whole, from 0.</param>
/// <param name="Span">The clause of the whole.</param>
/// <param name="Subject">The whole.</param>
/// <param name="Whole">Its amount.</param>
/// <param name="Parts">The parts, in order.</param>
public sealed record CompositionFrame(int Passage, CharSpan Span, string Subject, LevelFrame Whole, ImmutableArray<LevelFrame> Parts) : Frame(Passage, Span, Subject)
{
    /// <summary>The word that opens the list: 其中, 主要包括.</summary>
    public string Opener { get; init; } = "";

    /// <summary>Whether the list itself says that it is not complete (等).</summary>
    public bool IsOpenEnded { get; init; }
}

/// <summary>Words that give a reason or a purpose, with the numbers in them, which are not the subject's.</summary>
/// <param name="Passage">Index of its passage, from 0.</param>
/// <param name="Span">The words, in the passage's text.</param>
/// <param name="Subject">The change or the level it explains.</param>
public sealed record ReasonFrame(int Passage, CharSpan Span, string Subject) : Frame(Passage, Span, Subject)
{
    /// <summary>The change it explains, or null.</summary>
    public ChangeFrame? Change { get; init; }

    /// <summary>The numbers inside.</summary>
    public ImmutableArray<Quantity> Numbers { get; init; } = [];
}
