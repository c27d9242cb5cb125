using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Reports.Tables;

/// <summary>Reads from a header which columns are totals of which others: 小计 beside its siblings under one cell, 合计 beside everything. 其中 columns are never parts. Pure and thread-safe.</summary>
internal static partial class ColumnTree
{
    /// <summary>The sums a header arranges, the outermost first.</summary>
    /// <param name="columns">Columns of figures of one block.</param>
    public static ImmutableArray<ColumnSum> Sums(IReadOnlyList<TableColumn> columns)
    {
        var sums = ImmutableArray.CreateBuilder<ColumnSum>();
        Read([.. columns.Where(c => !IsAside(c.Path))], 0, sums);
        return sums.ToImmutable();
    }

    /// <summary>Reads one group and returns the columns that stand for it in the group around it.</summary>
    private static ImmutableArray<int> Read(ImmutableArray<TableColumn> group, int depth, ImmutableArray<ColumnSum>.Builder sums)
    {
        var at = sums.Count;
        var total = -1;
        var totals = 0;
        var parts = ImmutableArray.CreateBuilder<int>();
        foreach (var child in Children(group, depth))
        {
            var head = child[0].Heads.ElementAtOrDefault(depth);
            if (head is not null && OfWhich().IsMatch(Wording.Compact(head.Text))) continue;
            if (child.Length > 1)
            {
                parts.AddRange(Read(child, depth + 1, sums));
                continue;
            }

            if (IsTotal(child[0].Leaf))
            {
                totals++;
                if (total < 0) total = child[0].Index;
            }
            else
            {
                parts.Add(child[0].Index);
            }
        }

        if (totals == 0) return parts.ToImmutable();
        if (totals == 1 && parts.Count > 1) sums.Insert(at, new ColumnSum(total, parts.ToImmutable()));
        return [total];
    }

    private static IEnumerable<ImmutableArray<TableColumn>> Children(ImmutableArray<TableColumn> group, int depth)
    {
        for (var i = 0; i < group.Length;)
        {
            var head = group[i].Heads.ElementAtOrDefault(depth);
            var next = i + 1;
            while (next < group.Length && head is not null && ReferenceEquals(group[next].Heads.ElementAtOrDefault(depth), head)) next++;
            yield return group[i..next];
            i = next;
        }
    }

    /// <summary>Whether a label says that its figures are the sum of its siblings.</summary>
    public static bool IsTotal(string label) => Total().IsMatch(Wording.Compact(label));

    /// <summary>Whether a header names no amount that could be part of a sum: rates, ratios, remarks.</summary>
    private static bool IsAside(string path) => Aside().IsMatch(path);

    [GeneratedRegex(@"^(?:本年)?(?:收入|支出|资金|金额|经费|(?:全年)?(?:预算|决算|执行|完成|实际|计划)数?|人数|数量)?(?:合计|总计|小计|总额|总数|合计数)(?:\(.*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^其中", RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"[率%]|比例|比重|占比|备注|说明|增减|差额", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
