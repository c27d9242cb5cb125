using System.Text;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;

namespace Extractor.Pipeline.Catalogue;

/// <summary>Lines of fixtures that show a check at work; null where there is no fixture.</summary>
/// <param name="Passes">A report that passes.</param>
/// <param name="Fails">A report that fails, with what is found.</param>
public sealed record Examples(string? Passes, string? Fails)
{
    /// <summary>No fixture.</summary>
    public static Examples None { get; } = new(null, null);
}

/// <summary>A check's page in Markdown, made from the texts the program itself uses. Pure and thread-safe.</summary>
public static class CheckPage
{
    /// <summary>The page: title, identity, then the headings of every page in their fixed order; a heading without text is left out.</summary>
    /// <exception cref="KeyNotFoundException">A text of the check is missing.</exception>
    public static string Write(CheckInfo info, MessageTable messages, Language language, Examples examples)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(messages);
        ArgumentNullException.ThrowIfNull(examples);
        var page = new StringBuilder();
        page.Append("# ").Append(info.Code).Append(' ').Append(Text("title")).Append("\n\n");
        page.Append('`').Append(info.Name).Append("` · ").Append(info.Family).Append(" · ").Append(info.Severity.ToString().ToLowerInvariant());
        page.Append(" · ").Append(messages.Format(language, "cli.page-since", ("version", info.Since))).Append('\n');
        Section("cli.page-what", Text("what"));
        Section("cli.page-formula", Text("formula"));
        Section("cli.page-passes", Quoted(examples.Passes));
        Section("cli.page-fails", Quoted(examples.Fails));
        Section("cli.page-skip", Text("skip"));
        Section("cli.page-source", Text("source"));
        return page.ToString();

        string Text(string part) => messages.Format(language, $"check.{info.Name}.{part}");

        void Section(string heading, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text)) page.Append("\n## ").Append(messages.Format(language, heading)).Append("\n\n").Append(text.TrimEnd()).Append('\n');
        }
    }

    private static string? Quoted(string? example) => example is null ? null : $"```text\n{example.TrimEnd()}\n```";
}
