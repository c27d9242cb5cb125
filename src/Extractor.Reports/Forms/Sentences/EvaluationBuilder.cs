using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>Collects indicators and groups until a conclusion closes them into an evaluation. Not thread-safe.</summary>
internal sealed class EvaluationBuilder
{
    private readonly ImmutableArray<NarrativeEvaluation>.Builder _done = ImmutableArray.CreateBuilder<NarrativeEvaluation>();
    private readonly ImmutableArray<NarrativeGroup>.Builder _groups = ImmutableArray.CreateBuilder<NarrativeGroup>();
    private readonly ImmutableArray<NarrativeIndicator>.Builder _indicators = ImmutableArray.CreateBuilder<NarrativeIndicator>();

    /// <summary>The indicator whose sentences are being read, or null.</summary>
    public IndicatorDraft? Open { get; private set; }

    /// <summary>Index of the passage in which <see cref="Open"/> began.</summary>
    public int OpenedAt { get; private set; }

    /// <summary>Begins an indicator; the one before is complete.</summary>
    public void Begin(IndicatorDraft draft, int passage)
    {
        CloseOpen();
        Open = draft;
        OpenedAt = passage;
    }

    /// <summary>Begins a group; the indicators that follow belong to it.</summary>
    public void BeginGroup(NarrativeGroup group)
    {
        CloseOpen();
        _groups.Add(group);
    }

    /// <summary>Closes the evaluation with its conclusion.</summary>
    public void Conclude(Quantity total, string? grade, Provenance? gradePlace, string conclusion) =>
        _done.Add(Close() with { Total = total, Grade = grade, GradePlace = gradePlace, Conclusion = conclusion });

    /// <summary>All evaluations. Indicators that no conclusion follows belong to the one conclusion that came before them, where there is just one.</summary>
    public ImmutableArray<NarrativeEvaluation> Finish()
    {
        var rest = Close();
        if (rest.Indicators.IsEmpty) return _done.ToImmutable();
        if (_done is [{ Indicators.IsEmpty: true } only]) return [only with { Indicators = rest.Indicators, Groups = rest.Groups }];
        _done.Add(rest);
        return _done.ToImmutable();
    }

    private NarrativeEvaluation Close()
    {
        CloseOpen();

        // A list with points in brackets but no score anywhere is a plan or a rule, not an evaluation.
        var isEvaluated = _indicators.Any(i => i.Indicator.Score is not null);
        var closed = isEvaluated ? new NarrativeEvaluation(_indicators.ToImmutable(), _groups.ToImmutable()) : new NarrativeEvaluation([], []);
        _indicators.Clear();
        _groups.Clear();
        return closed;
    }

    private void CloseOpen()
    {
        if (Open is { HasValues: true } draft) _indicators.Add(draft.Finish(_groups.Count - 1, _groups.Count == 0 ? null : _groups[^1].Name));
        Open = null;
    }
}
