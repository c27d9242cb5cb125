using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Series;

/// <summary>Claims between the reports of a run. Which reports belong together is the caller's to say. Pure and thread-safe.</summary>
public static class SeriesClaims
{
    /// <summary>How sure it is that two publications of one department mean the same by a total: reforms and corrections between the years are not in them.</summary>
    private const decimal BetweenYears = 0.8m;

    private static readonly ImmutableArray<(string Opening, string Closing)> Balances =
    [
        ("t01/income.opening/amount", "t01/expenditure.closing/amount"), ("t04/income.opening/amount", "t04/expenditure.closing/total"), ("t07/total/opening", "t07/total/closing"),
    ];

    /// <summary>Figures of fiscal appropriation: no part of one unit's is another's grant, so they add up.</summary>
    private static readonly ImmutableArray<string> Additive = ["t04/income.subtotal/amount", "t05/total/total", "t09/total/final.total"];

    /// <summary>This year's accounts against last year's: opening balances, and the bases of stated changes. The stated values are this year's.</summary>
    public static IEnumerable<Claim> Successive(DocumentDigest last, DocumentDigest now)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(now);
        var told = new HashSet<(decimal, decimal)>();
        foreach (var (opening, closing) in Balances)
        {
            // Where all is fiscal appropriation, two statements print the same balances.
            if (now.Find(opening) is not { } start || last.Find(closing) is not { } end || !told.Add((start.Value, end.Value))) continue;
            yield return new Claim("series-opening", start, end) { Keys = [opening], Certainty = BetweenYears, Arguments = [("other", last.Path), ("closing", end.Name)] };
        }

        foreach (var change in now.Changes)
        {
            if (last.Find(change.Key) is not { } published || !published.Unit.ComparableWith(change.Current.Unit)) continue;
            yield return new Claim("series-base", change.Change, new AbsoluteExpression(new DifferenceExpression(change.Current, published)))
            {
                Keys = [change.Key],
                Certainty = BetweenYears,
                Arguments = [("other", last.Path), ("published", DecimalText.Plain(published.Number.Value) + published.Unit.Symbol), ("current", change.Current.Place.Quote)],
            };
        }
    }

    /// <summary>A department's accounts against those of its units. The stated values are a unit's, or of the sums the department's.</summary>
    /// <param name="department">The department's accounts, its units' taken in.</param>
    /// <param name="units">Accounts of units it lists.</param>
    /// <param name="isComplete">Whether these are all its units.</param>
    public static IEnumerable<Claim> OfUnits(DocumentDigest department, ImmutableArray<DocumentDigest> units, bool isComplete)
    {
        ArgumentNullException.ThrowIfNull(department);
        foreach (var key in Additive)
        {
            if (department.Find(key) is not { } whole) continue;
            var parts = units.Select(u => (Unit: u, Value: u.Find(key))).Where(u => u.Value is not null).ToList();
            foreach (var (unit, part) in parts)
                yield return new Claim("unit-above-department", part!, whole) { Relation = Relation.AtMost, Keys = [key], Arguments = [("other", department.Path), ("unit", unit.Entity!), ("department", department.Entity!)] };
            if (isComplete && parts.Count == units.Length && parts.Count > 1)
                yield return new Claim("unit-sum", whole, Expression.Sum(parts.Select(p => p.Value!))) { Tolerance = Tolerance.Tail, Keys = [key], Arguments = [("count", parts.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("department", department.Entity!)] };
        }
    }

    /// <summary>What a department says in its evaluation that it spent, against its accounts of the same year. The stated value is the evaluation's.</summary>
    public static IEnumerable<Claim> Evaluated(DocumentDigest accounts, DocumentDigest evaluation)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Find("evaluation/actual") is not { } stated || accounts.Find("t03/total/total") is not { } spent) yield break;
        string[] others = ["t01/expenditure.subtotal/amount", "t04/expenditure.subtotal/total", "t05/total/total", "t03/total/project", "t05/total/project", "t01/expenditure.total/amount"];
        yield return new Claim("accounts-evaluation", stated, spent)
        {
            Keys = ["actual"],
            Arguments = [("other", accounts.Path)],
            Alternatives = [.. others.Select(accounts.Find).OfType<Quantity>().Select(q => new Alternative("explained.other-scope", q, [("scope", q.Name)]))],
        };
    }
}
