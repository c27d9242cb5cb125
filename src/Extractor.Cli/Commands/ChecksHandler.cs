using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Pipeline.Catalogue;
using Extractor.Pipeline.Configuration;
using Spectre.Console;

namespace Extractor.Cli.Commands;

/// <summary>The command <c>checks</c>: the catalogue, or one check's page.</summary>
internal sealed class ChecksHandler(HostEnvironment environment, CheckCatalogue catalogue, MessageTable messages, UsageText text)
{
    public int Run(string? nameOrCode)
    {
        if (nameOrCode is null)
        {
            List();
            return ExitCodes.Complete;
        }

        if (catalogue.Find(nameOrCode) is { } check)
        {
            environment.Out.Profile.Out.Writer.Write(CheckPage.Write(check.Info, messages, text.Language, Examples.None));
            return ExitCodes.Complete;
        }

        ImmutableArray<string> names = [.. catalogue.Checks.SelectMany(c => new[] { c.Info.Name, c.Info.Code })];
        var near = string.Join(", ", NearNames.Of(nameOrCode, names, 5));
        var problem = near.Length == 0 ? text.Format("cli.unknown-check", ("name", nameOrCode)) : text.Format("cli.unknown-check-near", ("name", nameOrCode), ("near", near));
        environment.Error.Profile.Out.Writer.WriteLine($"extractor: {problem}");
        return ExitCodes.Usage;
    }

    private void List()
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(text["cli.column-code"]).AddColumn(text["cli.column-name"]).AddColumn(text["cli.column-severity"]).AddColumn(text["cli.column-title"]);
        foreach (var info in catalogue.Checks.Select(c => c.Info))
        {
            var title = messages.Format(text.Language, $"check.{info.Name}.title");
            table.AddRow(info.Code, info.Name, SeverityText.Of(info.Severity, messages, text.Language), title.EscapeMarkup());
        }

        environment.Out.Write(table);
    }
}
