using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Reports.Series;

namespace Extractor.Pipeline.Series;

/// <summary>Finds the accounts of the units a department lists. Pure and thread-safe.</summary>
internal static partial class UnitMatcher
{
    /// <summary>The units' accounts, and whether these are all that are listed.</summary>
    /// <param name="department">The department.</param>
    /// <param name="listed">Names as it lists them.</param>
    /// <param name="accounts">Accounts of the same year, each department's once.</param>
    public static (ImmutableArray<SeriesMember> Units, bool AreAll) Find(SeriesMember department, ImmutableArray<string> listed, IReadOnlyList<SeriesMember> accounts)
    {
        var units = ImmutableArray.CreateBuilder<SeriesMember>();
        foreach (var name in listed)
        {
            var found = accounts.Where(a => a != department && Is(a, name, department)).ToList();
            if (found.Count == 1 && !units.Contains(found[0])) units.Add(found[0]);
        }

        return (units.ToImmutable(), units.Count == listed.Length && units.Count > 0);
    }

    private static bool Is(SeriesMember accounts, string listed, SeriesMember department)
    {
        var isOwn = OwnOffice().Match(listed) is { Success: true } own && own.Groups[1].Value == department.Entity.Base;
        if (isOwn || listed == department.Entity.Base) return accounts.Department == department.Department && accounts.Entity.Scope is "本级" or "机关";
        if (accounts.Department == department.Department || accounts.Entity.Scope.Length > 0) return false;
        return accounts.Entity.Base == listed || accounts.Department == listed
            || accounts.Entity.IsAlso(new EntityName(listed, "")) || accounts.Entity.Base == PlaceOf(department.Entity.Base) + listed;
    }

    private static string PlaceOf(string name) => Place().Match(name) is { Success: true } place ? place.Value : "\0";

    [GeneratedRegex("^(.+?)(?:本级|机关)$")]
    private static partial Regex OwnOffice();

    [GeneratedRegex("^[\u4e00-\u9fa5]{1,12}[省市县区州旗盟镇乡](?=.{2})")]
    private static partial Regex Place();
}
