using System.Text.RegularExpressions;
using Extractor.Testing;

namespace Extractor.Conventions.Tests;

/// <summary>Habits of the sources.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    [Fact]
    public void No_source_file_is_longer_than_a_reviewer_can_hold() =>
        Assert.Empty(Repository.Sources.Where(f => !IsData(f)).Select(f => (File: f, Lines: Repository.Read(f).Split('\n').Length)).Where(f => f.Lines > LongestFile).Select(f => $"{f.File}: {f.Lines} lines"));

    [Fact]
    public void Most_source_files_are_short()
    {
        var lengths = Repository.Sources.Where(f => f.StartsWith("src/", StringComparison.Ordinal)).Select(f => Repository.Read(f).Split('\n').Length).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 100);
    }

    [Fact]
    public void No_name_says_nothing() =>
        Assert.DoesNotContain(Repository.Files, f => f.Split('/').Any(part => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(part))));

    [Fact]
    public void Namespaces_follow_the_folders() => Assert.DoesNotContain(
        Repository.Sources.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && !f.EndsWith("/Program.cs", StringComparison.Ordinal)),
        f => !Repository.Read(f).Contains($"namespace {Path.GetDirectoryName(f)!["src/".Length..].Replace('/', '.')};", StringComparison.Ordinal));

    [Fact]
    public void No_file_knows_a_machine_or_a_registry()
    {
        var text = Repository.Files.Where(f => Path.GetExtension(f) is ".cs" or ".csproj" or ".props" or ".md" or ".json" or ".sln" or ".txt" or "" or ".yml" or ".sh" or ".py");
        Assert.DoesNotContain(text, f => MachinePath().IsMatch(Repository.Read(f)));
    }

    [Fact]
    public void Exceptions_are_swallowed_nowhere_but_at_the_border_of_a_document()
    {
        string[] borders = ["src/Extractor.Pipeline/Workers/DocumentWorker.cs"];
        var catching = Repository.Sources.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && CatchAll().IsMatch(Repository.Read(f)));
        Assert.Equal(borders, catching.Where(f => !f.StartsWith("src/Extractor.Ingest/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Snapshots_are_not_being_rewritten() => Assert.False(Snapshot.Updating);

    /// <summary>Generated tables and character maps.</summary>
    private static bool IsData(string file) => file.Contains("/Data/", StringComparison.Ordinal) || file.Contains(".Data.", StringComparison.Ordinal) || file.EndsWith(".g.cs", StringComparison.Ordinal);

    [GeneratedRegex("^(Common|Utils?|Helpers?|Misc|Manager)$|(Utils?|Helpers?|V2)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex("(?<![A-Za-z0-9.\"<])/(home|root|Users|work)/[a-z]|[A-Z]:\\\\\\\\?Users", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    /// <summary>A catch of everything without a filter.</summary>
    [GeneratedRegex("catch \\(Exception( [a-z]+)?\\)(?!\\s*when)")]
    private static partial Regex CatchAll();
}
