using Extractor.Fixtures.Content;
using Extractor.Fixtures.Content.Series;
using Extractor.Fixtures.Writers;

namespace Extractor.Fixtures;

/// <summary>The files of <c>fixtures/series</c>: folders of reports that belong together, with slips between them and in their clean twins none.</summary>
public static class SeriesFiles
{
    private const string Bureau = "青澜县林业局";

    /// <summary>Path under <c>fixtures/series</c> and bytes of every file.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> All()
    {
        foreach (var planted in new[] { true, false })
        {
            foreach (var (folder, name, report, isPage) in Years(planted).Concat(Units(planted)).Concat(Evaluation(planted)).Concat(Renderings(planted)))
            {
                var path = $"{folder}{(planted ? "" : "-clean")}/{name}";
                yield return isPage ? (path + ".html", PortalPage.Write(report)) : (path + ".docx", WordPackage.Write(report));
            }
        }

        foreach (var (name, report) in Strangers()) yield return ($"strangers-clean/{name}.docx", WordPackage.Write(report));
    }

    /// <summary>Two years: the second opens with another balance than the first closed with, and tells a change from another total than the first published.</summary>
    private static IEnumerable<(string, string, FixtureReport, bool)> Years(bool planted)
    {
        var first = new SmallAccounts(Bureau, 2022, 36.40m, 480.00m, 310.25m, 180.50m);
        var second = new SmallAccounts(Bureau, 2023, planted ? 26.55m : first.Closing, 520.00m, 322.10m, 190.05m)
        {
            LastTotal = first.Total,
            LastExpenditure = planted ? first.Expenditure - 9m : first.Expenditure,
        };
        yield return ("years", "2022决算", first.Build("2022决算"), false);
        yield return ("years", "2023决算", second.Build("2023决算"), false);
    }

    /// <summary>A department with its own office and two stations: the sum misses what the first station printed, which is above the department's.</summary>
    private static IEnumerable<(string, string, FixtureReport, bool)> Units(bool planted)
    {
        var office = new SmallAccounts(Bureau + "（本级）", 2023, 10m, 300m, 180m, 120m);
        var stations = new SmallAccounts("青澜县林业工作总站", 2023, 5m, planted ? 990m : 90m, 70m, 20m);
        var nursery = new SmallAccounts("青澜县国有苗圃管理处", 2023, 2m, 60m, 40m, 15m);
        var department = new SmallAccounts(Bureau + "（汇总）", 2023, 17m, 450m, 290m, 155m) { Units = [Bureau + "本级", stations.Department, nursery.Department] };
        foreach (var (name, accounts) in new[] { ("汇总", department), ("本级", office), ("工作总站", stations), ("苗圃", nursery) }) yield return ("units", name, accounts.Build(name), false);
    }

    /// <summary>Accounts and the evaluation of the same year: the evaluation tells another spending.</summary>
    private static IEnumerable<(string, string, FixtureReport, bool)> Evaluation(bool planted)
    {
        yield return ("evaluation", "决算", new SmallAccounts(Bureau, 2023, 20m, 500m, 310.25m, 180.50m).Build("决算"), false);
        yield return ("evaluation", "自评", SmallEvaluation.Build("自评", Bureau, 2023, planted ? "409.75" : "490.75"), false);
    }

    /// <summary>One report as a Word file and as a page: the page prints one figure otherwise.</summary>
    private static IEnumerable<(string, string, FixtureReport, bool)> Renderings(bool planted)
    {
        var accounts = new SmallAccounts(Bureau, 2023, 20m, 500m, 310.25m, 180.50m);
        yield return ("renderings", "决算", accounts.Build("决算"), false);
        yield return ("renderings", "决算", (accounts with { Misprint = planted ? 301.25m : null }).Build("决算"), true);
    }

    /// <summary>Departments that have nothing to do with each other, though their names, years or balances may tempt.</summary>
    private static IEnumerable<(string, FixtureReport)> Strangers()
    {
        yield return ("青澜2022", new SmallAccounts(Bureau, 2022, 36.40m, 480.00m, 310.25m, 180.50m).Build("青澜2022"));
        yield return ("白榆2023", new SmallAccounts("白榆县林业局", 2023, 77.00m, 610.00m, 400.00m, 205.00m) { LastTotal = 600m }.Build("白榆2023"));
        yield return ("无地名2023", new SmallAccounts("林业局", 2023, 88.00m, 710.00m, 500.00m, 205.00m) { LastTotal = 700m }.Build("无地名2023"));
        yield return ("青澜2024", new SmallAccounts(Bureau, 2024, 99.00m, 530.00m, 330.00m, 200.00m) { LastTotal = 540m }.Build("青澜2024"));
    }
}
