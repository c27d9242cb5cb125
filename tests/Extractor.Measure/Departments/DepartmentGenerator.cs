using System.Collections.Immutable;
using Extractor.Reports.Facts;

namespace Extractor.Measure.Departments;

/// <summary>Invents departments: accounts drawn from the classification, amounts from a seeded generator.</summary>
public static class DepartmentGenerator
{
    private static readonly string[] Places = ["云溪县", "青岚区", "雁回市", "松泉县", "南屿区", "白石市", "临汀县", "河谷区"];
    private static readonly string[] Offices = ["水务局", "园林中心", "档案馆", "统计调查队", "粮储中心", "文旅局", "交通站", "渔政所", "气象服务中心", "审批局"];
    private static readonly string[] Personnel = ["30101", "30102", "30103", "30107", "30108", "30109", "30110", "30112", "30113", "30199", "30302", "30304", "30305", "30399"];
    private static readonly string[] Operating = ["30201", "30202", "30205", "30206", "30207", "30211", "30213", "30215", "30216", "30226", "30227", "30228", "30229", "30239", "30299", "31002", "31003", "31007"];
    private static readonly string[] FundItems = ["2120803", "2120806", "2120899", "2296002", "2296003", "2296099"];
    private static readonly string[] CapitalItems = ["2230105", "2230107", "2239999"];

    /// <summary>The department of a seed: the same on every machine.</summary>
    public static Department Invent(int seed)
    {
        var random = new Random(seed);
        var year = 2017 + (seed % 8);
        var items = Items(random, year);
        var hasBusiness = random.Next(3) == 0;
        var department = new Department(Places[random.Next(Places.Length)] + Offices[random.Next(Offices.Length)], year, items)
        {
            Superior = random.Next(4) == 0 ? Amount(random, 50) : 0,
            Service = random.Next(2) == 0 ? Amount(random, 300) : 0,
            Business = hasBusiness ? Amount(random, 80) : 0,
            Affiliates = random.Next(6) == 0 ? Amount(random, 30) : 0,
            SurplusUsed = random.Next(4) == 0 ? Amount(random, 20) : 0,
            Distribution = random.Next(5) == 0 ? Amount(random, 15) : 0,
        };
        department = department with
        {
            General = Settled(department.GeneralSpent, random),
            Fund = department.FundSpent > 0 ? Settled(department.FundSpent, random) : new Balance(0, 0),
        };

        // Other income and the balances of other money close the account.
        var income = department.Superior + department.Service + department.Business + department.Affiliates + department.SurplusUsed;
        var gap = department.OtherSpent + department.Distribution - income;
        department = gap > 0
            ? department with { Other = gap / 3, NonFiscal = new Balance(gap - (gap / 3), 0) }
            : department with { NonFiscal = new Balance(0, -gap) };
        return WithDetail(department, random);
    }

    private static Department WithDetail(Department department, Random random)
    {
        var basic = department.Items.Sum(i => i.GeneralBasic);
        var personnel = basic * random.Next(55, 85) / 100;
        var three = new[] { random.Next(3) == 0 ? Amount(random, 5) : 0, 0, random.Next(2) == 0 ? Amount(random, 8) : 0, Amount(random, 3) };
        var operating = basic - personnel;
        var economic = ImmutableArray.CreateBuilder<Economic>();
        economic.AddRange(Split(Personnel, personnel, random));
        var booked = three[0] + three[2] + three[3];
        if (booked >= operating)
        {
            three = [0, 0, 0, operating / 10];
            booked = three[3];
        }

        economic.AddRange(Split(Operating, operating - booked, random));
        economic.Add(new Economic("30212", three[0]));
        economic.Add(new Economic("30231", three[2]));
        economic.Add(new Economic("30217", three[3]));
        ImmutableArray<long> final = [three[0], random.Next(6) == 0 ? Amount(random, 20) : 0, three[2] + (random.Next(3) == 0 ? Amount(random, 2) : 0), three[3]];
        return department with
        {
            Economic = [.. economic.Where(e => e.Amount > 0).OrderBy(e => e.Code, StringComparer.Ordinal)],
            ThreePublicFinal = final,
            ThreePublicBudget = [.. final.Select(v => v == 0 ? 0 : v + (v / 9))],
        };
    }

    private static ImmutableArray<Item> Items(Random random, int year)
    {
        var known = AccountBook.Functions.Accounts
            .Where(a => a.Code.Length == 7 && a.IsNamedIn(year) && AccountBook.Functions.Of(a.Code[..3]).Any(c => c.IsNamedIn(year)) && AccountBook.Functions.Of(a.Code[..5]).Any(c => c.IsNamedIn(year)))
            .Where(a => a.Code[..3] is not ("223" or "229" or "234" or "202") && !a.Code.StartsWith("21208", StringComparison.Ordinal))
            .Select(a => a.Code).Distinct().ToArray();
        var home = known[random.Next(known.Length)][..3];
        var codes = new SortedSet<string>(StringComparer.Ordinal) { "2210201", "2101101", "2080505" };
        foreach (var code in known.Where(c => c[..3] == home)) if (random.Next(3) > 0 && codes.Count < 14) codes.Add(code);
        while (codes.Count < 5) codes.Add(known[random.Next(known.Length)]);
        var items = codes.Select((c, i) => new Item(
            c, Amount(random, 400), i > 0 && random.Next(2) == 0 ? Amount(random, 600) : 0, 0, 0,
            random.Next(3) == 0 ? Amount(random, 100) : 0, random.Next(4) == 0 ? Amount(random, 100) : 0, random.Next(9) == 0 ? Amount(random, 40) : 0)).ToList();
        if (random.Next(2) == 0) items.AddRange(FundItems.Where(_ => random.Next(3) == 0).Select(c => new Item(c, 0, 0, Amount(random, 700), 0, 0, 0, 0)));
        if (year >= 2020 && random.Next(3) == 0) items.Add(new Item(CapitalItems[random.Next(CapitalItems.Length)], 0, 0, 0, Amount(random, 90), 0, 0, 0));
        return [.. items.OrderBy(i => i.Code, StringComparer.Ordinal)];
    }

    private static Balance Settled(long spent, Random random)
    {
        var opening = spent / random.Next(8, 40);
        return random.Next(4) == 0 ? new Balance(0, 0) : new Balance(opening, spent / random.Next(10, 60));
    }

    private static IEnumerable<Economic> Split(string[] codes, long total, Random random)
    {
        var left = total;
        for (var i = 0; i < codes.Length && left > 0; i++)
        {
            if (i < codes.Length - 1 && random.Next(4) == 0) continue;
            var amount = i == codes.Length - 1 ? left : left * random.Next(5, 40) / 100;
            left -= amount;
            yield return new Economic(codes[i], amount);
        }
    }

    /// <summary>An amount of up to so many ten thousand yuan, exact to the fen and never tiny.</summary>
    private static long Amount(Random random, int tenThousands) => random.NextInt64(200_000, tenThousands * 1_000_000L);
}
