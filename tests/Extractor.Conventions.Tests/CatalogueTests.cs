using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Testing;

namespace Extractor.Conventions.Tests;

/// <summary>What every check of the catalogue must bring.</summary>
public sealed partial class CatalogueTests
{
    private static readonly CheckCatalogue Catalogue = CheckCatalogue.Load();
    private static readonly MessageTable Messages = MessageTable.Load();

    public static TheoryData<string> Checks => [.. Catalogue.Checks.Select(c => c.Info.Name)];

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.Distinct(Catalogue.Checks.Select(c => c.Info.Code));
        Assert.Distinct(Catalogue.Checks.Select(c => c.Info.Name));
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_check_has_its_code_name_file_and_folder(string name)
    {
        var check = Catalogue.Find(name)!;
        Assert.Matches("^[A-Z]{2}[0-9]{3}$", check.Info.Code);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name);
        var type = check.GetType();
        Assert.Equal(name.Replace("-", "", StringComparison.Ordinal), type.Name.ToLowerInvariant());
        Assert.Equal($"Extractor.Audit.Checks.{check.Info.Family}", type.Namespace);
        Assert.Contains($"src/Extractor.Audit/Checks/{check.Info.Family}/{type.Name}.cs", Repository.Files);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_check_has_all_its_texts(string name) =>
        Assert.All((string[])["title", "what", "formula", "message", "skip", "source"], part => Assert.True(
            Messages.Contains($"check.{name}.{part}") || (part == "message" && Messages.Ids.Any(id => id.StartsWith($"check.{name}.message.", StringComparison.Ordinal))),
            $"check.{name}.{part} is missing"));

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_check_has_its_page(string name) => Assert.True(
        File.Exists(RepositoryFolder.At("docs", "checks", name + ".md")), $"docs/checks/{name}.md is missing: run dotnet run --project tools/Extractor.DocGen");

    [Fact]
    public void Texts_of_checks_belong_to_a_check()
    {
        var names = Catalogue.Checks.Select(c => c.Info.Name).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Messages.Ids, id => id.StartsWith("check.", StringComparison.Ordinal) && !names.Contains(id.Split('.')[1]));
    }

    [Fact]
    public void Every_text_stands_in_both_languages_with_the_same_placeholders() => Assert.All(Messages.Ids, id =>
    {
        var (chinese, english) = (Messages.Format(Language.Chinese, id), Messages.Format(Language.English, id));
        Assert.False(string.IsNullOrWhiteSpace(chinese) || string.IsNullOrWhiteSpace(english), $"{id} lacks a language");
        var differing = Placeholders(chinese);
        differing.SymmetricExceptWith(Placeholders(english));
        Assert.True(differing.Count == 0, $"{id}: only one language has {{{string.Join("}, {", differing)}}}");
    });

    [Fact]
    public void Every_message_id_in_the_sources_has_a_text()
    {
        var families = Messages.Ids.Select(id => id.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var used = Repository.Sources.Where(f => f.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(f => QuotedId().Matches(Repository.Read(f)).Select(m => (File: f, Id: m.Groups[1].Value)))
            .Where(u => families.Contains(u.Id.Split('.')[0]) && !IsFileName(u.Id));
        Assert.Empty(used.Where(u => !Messages.Contains(u.Id)).Select(u => $"{u.File}: {u.Id}").Distinct());
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    private static bool IsFileName(string id) => id.EndsWith(".json", StringComparison.Ordinal) || id.EndsWith(".xml", StringComparison.Ordinal) || id.EndsWith(".xlsx", StringComparison.Ordinal);

    [GeneratedRegex("\"([a-z]+(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"")]
    private static partial Regex QuotedId();

    [GeneratedRegex("\\{([a-zA-Z]+)\\}")]
    private static partial Regex Placeholder();
}
