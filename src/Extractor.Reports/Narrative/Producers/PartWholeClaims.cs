using System.Collections.Immutable;
using System.Globalization;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Last year's part, as it follows from this year's and the change, against last year's whole (yoy-part-exceeds-whole).</summary>
public sealed class PartWholeClaims : IClaimProducer
{
    /// <summary>Names of wholes and of what is always a part of them; both by the end of the name without 本年 and the like.</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Whole, ImmutableArray<string> Parts)> Containments =
    [
        (["支出合计", "总支出", "支出总额"], ["一般公共预算财政拨款支出", "一般公共预算支出", "财政拨款支出", "财政拨款支出合计", "基本支出", "项目支出"]),
        (["收入合计", "总收入", "收入总额"], ["一般公共预算财政拨款收入", "一般公共预算收入", "财政拨款收入", "财政拨款收入合计", "事业收入"]),
        (["收支总计", "收入总计", "支出总计", "收入支出总计"], ["财政拨款收支总计", "财政拨款收入总计", "财政拨款支出总计", "财政拨款收入支出总计"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var changes = report.Narrative.Frames.OfType<ChangeFrame>().Where(IsUsable).ToList();
        foreach (var (wholes, parts) in Containments)
        {
            var whole = changes.FirstOrDefault(c => wholes.Contains(Name(c)));
            if (whole is null) continue;
            foreach (var part in changes.Where(c => parts.Contains(Name(c)) && c.BaseYear == whole.BaseYear && c.Current!.Amount.Value <= whole.Current!.Amount.Value))
                yield return Make(part, whole);
        }
    }

    private static bool IsUsable(ChangeFrame change) =>
        change is { HasBase: true, Base: BaseKind.PriorYear, Amount.Value: >= 0, Current: not null, Direction: Direction.Up or Direction.Down };

    private static string Name(ChangeFrame change) => SubjectKey.Of(change.Current!.Subject).Replace("、", "", StringComparison.Ordinal);

    // A part of last year's whole: current ∓ change ≤ last year's whole, solved for the change.
    private static Claim Make(ChangeFrame part, ChangeFrame whole)
    {
        var (current, change) = (part.Current!.Amount, part.Amount!);
        var before = ImpliedBase.Of(whole.Current!.Amount, whole.Amount!, whole.Direction)!;
        var down = part.Direction == Direction.Down;
        Expression formula = down ? new DifferenceExpression(before, current) : new DifferenceExpression(current, before);
        return new Claim("yoy-part-exceeds-whole", change, formula)
        {
            Relation = down ? Relation.AtMost : Relation.AtLeast,
            Keys = [Name(part), Name(whole)],
            Arguments =
            [
                ("part", part.Current.Subject), ("whole", whole.Current!.Subject),
                ("priorPart", Amount(down ? current.Value + change.Value : current.Value - change.Value, change)),
                ("priorWhole", Amount(whole.Current.Amount.Value + (whole.Direction == Direction.Down ? whole.Amount!.Value : -whole.Amount!.Value), change)),
            ],
            Certainty = 0.9m,
        };
    }

    private static string Amount(decimal value, Quantity like) => (value / like.Unit.Scale).ToString("0.######", CultureInfo.InvariantCulture) + like.Unit.Symbol;
}
