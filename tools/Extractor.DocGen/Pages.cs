using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Pipeline.Catalogue;
using Extractor.Pipeline.Configuration;

namespace Extractor.DocGen;

/// <summary>The generated part of <c>docs/</c>: one page a check, the catalogue, the configuration's schema.</summary>
internal sealed class Pages(CheckCatalogue catalogue, MessageTable messages, string root)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Text by path in the repository, <c>/</c>-separated, lines ended by line feeds.</summary>
    public SortedDictionary<string, string> Build()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var info in catalogue.Checks.Select(c => c.Info))
        {
            pages[$"docs/checks/{info.Name}.md"] = CheckPage.Write(info, messages, Language.English, ExamplesOf(info.Name)).ReplaceLineEndings("\n");
        }

        pages["docs/checks/README.md"] = Table();
        var names = new Vocabulary([.. catalogue.Checks.Select(c => c.Info.Name).Order(StringComparer.Ordinal)]);
        pages["docs/pipeline.schema.json"] = ConfigurationSchema.Build(names).ToJsonString(Readable) + "\n";
        pages["docs/suppressions.schema.json"] = SuppressionsSchema.Build(names).ToJsonString(Readable) + "\n";
        return pages;
    }

    private string Table()
    {
        var page = new StringBuilder("# Checks\n\nMade from the catalogue by `dotnet run --project tools/Extractor.DocGen`; `extractor checks` prints the same in Chinese.\n");
        foreach (var family in catalogue.Checks.GroupBy(c => c.Info.Family).OrderBy(g => g.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {family.Key}\n\n| code | name | severity | defect | 差错 |\n|---|---|---|---|---|\n");
            foreach (var info in family.Select(c => c.Info))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {info.Code} | [{info.Name}]({info.Name}.md) | {info.Severity.ToString().ToLowerInvariant()} | {Title(info, Language.English)} | {Title(info, Language.Chinese)} |\n");
            }
        }

        return page.ToString();
    }

    private string Title(CheckInfo info, Language language) => messages.Format(language, $"check.{info.Name}.title").Replace("|", "\\|", StringComparison.Ordinal);

    private Examples ExamplesOf(string name) => new(Fixture(name, "valid"), Fixture(name, "invalid"));

    /// <summary>A fixture of a check, where it is a text that can be shown.</summary>
    private string? Fixture(string name, string kind)
    {
        string[] shown = [".md", ".txt"];
        return shown.Select(ending => Path.Combine(root, "fixtures", "checks", name, kind + ending)).FirstOrDefault(File.Exists) is { } file ? File.ReadAllText(file) : null;
    }
}
