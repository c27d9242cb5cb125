using System.Xml.Linq;
using Extractor.Testing;

namespace Extractor.Conventions.Tests;

/// <summary>The arrows of docs/architecture.md are the project references, and no other exists.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Core"] = [],
        ["Pdf"] = [],
        ["Ingest"] = ["Core", "Pdf"],
        ["Reports"] = ["Core"],
        ["Reconcile"] = ["Reports"],
        ["Audit"] = ["Reconcile"],
        ["Annotate"] = ["Audit", "Ingest", "Pdf"],
        ["Export"] = ["Audit"],
        ["Pipeline"] = ["Annotate", "Audit", "Core", "Export", "Ingest", "Pdf", "Reconcile", "Reports"],
        ["Cli"] = ["Pipeline"],
    };

    public static TheoryData<string> Projects => [.. Repository.SourceProjects];

    [Fact]
    public void Every_project_has_its_arrows_written_down() => Assert.Equal(Arrows.Keys.Order(), Repository.SourceProjects.Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_what_the_architecture_says(string project)
    {
        var references = Items(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/')).Replace("Extractor.", "", StringComparison.Ordinal));
        Assert.Equal(Arrows[project].Order(), references.Order());
    }

    [Theory]
    [InlineData("AngleSharp", "Ingest")]
    [InlineData("Serilog.Sinks.File", "Cli")]
    [InlineData("Spectre.Console", "Cli")]
    [InlineData("System.CommandLine", "Cli")]
    public void A_package_stays_behind_the_border_of_its_project(string package, string owner) =>
        Assert.All(Repository.SourceProjects.Where(p => p != owner), project => Assert.DoesNotContain(package, Items(project, "PackageReference")));

    [Fact]
    public void Every_source_project_has_a_test_project_and_stands_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFolder.At("Extractor.sln"));
        Assert.All(Repository.SourceProjects, project =>
        {
            Assert.Contains($"Extractor.{project}.csproj", solution, StringComparison.Ordinal);
            Assert.Contains($"Extractor.{project}.Tests.csproj", solution, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(RepositoryFolder.At("src", $"Extractor.{project}", $"Extractor.{project}.csproj")).Descendants(kind).Select(r => r.Attribute("Include")!.Value);
}
