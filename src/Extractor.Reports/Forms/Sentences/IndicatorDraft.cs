using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>An indicator while its sentences are being read. Not thread-safe.</summary>
/// <param name="name">Its name.</param>
/// <param name="place">Where the name stands.</param>
/// <param name="isItem">Whether it is an item with its points in brackets, told without the word 完成值.</param>
internal sealed class IndicatorDraft(string name, Provenance place, bool isItem)
{
    private NarrativeIndicator _read = new(new Indicator(-1, [name], place));

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether a score was read: the last thing said of an indicator.</summary>
    public bool IsScored => _read.Indicator.Score is not null;

    /// <summary>Whether anything but a name was read.</summary>
    public bool HasValues => _read.Indicator is not { Weight: null, Score: null, Target.Length: 0 };

    /// <summary>Sets the points.</summary>
    public void SetWeight(Quantity? weight) => Change(i => i with { Weight = weight });

    /// <summary>The indicator, in a group or none.</summary>
    /// <param name="group">Index of its group, or -1.</param>
    /// <param name="groupName">The group's name, or null.</param>
    public NarrativeIndicator Finish(int group, string? groupName)
    {
        ImmutableArray<string> path = groupName is null ? [Name] : [groupName, Name];
        return _read with { Group = group, Indicator = _read.Indicator with { Path = path } };
    }

    /// <summary>Reads what the characters of a passage from <paramref name="from"/> up to <paramref name="to"/> say of it.</summary>
    public void Read(SentenceValues values, int from, int to)
    {
        var text = values.Passage.Text;
        Match First(Regex pattern, params ReadOnlySpan<Match> not)
        {
            for (var match = pattern.Match(text, from); match.Success && match.Index < to; match = match.NextMatch())
            {
                var taken = false;
                foreach (var other in not) taken |= other.Success && match.Index < other.Index + other.Length && other.Index < match.Index + match.Length;
                if (!taken) return match;
            }

            return Match.Empty;
        }

        var target = First(IndicatorFields.Target());
        var mid = First(IndicatorFields.MidYear(), target);
        var actual = First(IndicatorFields.Actual(), target, mid);
        var completion = First(IndicatorFields.Completion(), actual, mid);
        var adjustment = First(IndicatorFields.Adjustment());
        var both = First(IndicatorFields.WeightAndScore());
        var score = both.Success ? both : First(IndicatorFields.Score());
        var reason = First(IndicatorFields.Reason());
        var unmeasured = First(IndicatorFields.NotMeasured());
        if (isItem && !actual.Success && _read.Indicator.Actual.Length == 0) actual = First(IndicatorFields.ItemActual(), target, mid, completion);
        if (isItem && !actual.Success && _read.Indicator.Actual.Length == 0) actual = First(IndicatorFields.ItemWords());
        if (target.Success) Change(i => i with { Target = target.Groups["v"].Value.Trim(), TargetValue = values.Number(target.Groups["v"], $"{Name} 目标值", Unit.Bare) });
        if (mid.Success) _read = _read with { MidYear = values.Number(mid.Groups["v"], $"{Name} 年中完成值", Unit.Bare) };
        if (actual.Success)
        {
            Change(i => i with
            {
                Actual = actual.Groups["v"].Value.Trim(),
                ActualValue = values.Number(actual.Groups["v"], $"{Name} 完成值", Unit.Bare),
                ActualPlace = values.Place(actual.Groups["v"]),
            });
        }

        if (completion.Success) Change(i => i with { Completion = values.Number(completion.Groups["v"], $"{Name} 完成率", Unit.Percent) });
        if (adjustment.Success)
            _read = _read with { Adjustment = values.Number(adjustment.Groups["v"], $"{Name} 调整数", Unit.TenThousandYuan), IsCut = adjustment.Groups["d"].Value.Contains('减', StringComparison.Ordinal) };
        if (unmeasured.Success) _read = _read with { NotMeasured = values.Place(unmeasured.Groups["v"]) };
        if (both.Success) SetWeight(values.Points(both.Groups["w"], $"{Name} 分值"));
        if (score.Success) Change(i => i with { Score = values.Number(score.Groups["v"], $"{Name} 得分", Unit.Point) });
        if (reason.Success) Change(i => i with { Reason = reason.Groups["v"].Value.Trim() });
    }

    private void Change(Func<Indicator, Indicator> change) => _read = _read with { Indicator = change(_read.Indicator) };
}
