using System.CommandLine;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Pipeline.Runs;

namespace Extractor.Cli.Commands;

/// <summary>The command <c>extractor</c>: parses the arguments and hands over to a command. Thread-safe.</summary>
internal sealed class CommandHost(HostEnvironment environment)
{
    /// <summary>Runs a command line and gives its exit code; wrong usage is one line and code 2.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancel)
    {
        var messages = MessageTable.Load();
        var text = new UsageText(messages, UsageText.LanguageOf(args));
        var parsed = Tree(messages, text).Parse(args);
        if (parsed.Action is not System.CommandLine.Help.HelpAction && text.Problem(parsed) is { } problem)
        {
            environment.Error.Profile.Out.Writer.WriteLine($"extractor: {problem}");
            return ExitCodes.Usage;
        }

        var streams = new InvocationConfiguration
        {
            Output = environment.Out.Profile.Out.Writer,
            Error = environment.Error.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(streams, cancel).ConfigureAwait(false);
    }

    private RootCommand Tree(MessageTable messages, UsageText text)
    {
        var root = new RootCommand(text["cli.extractor"]);
        var lang = new Option<string>("--lang") { Description = text["cli.lang"], HelpName = "zh|en", Recursive = true };
        RunArguments.Allow(lang, text, "zh", "en");
        root.Add(lang);
        root.Add(RunCommandOf(RunCommand.Audit, "audit", lang, messages, text));
        root.Add(RunCommandOf(RunCommand.Extract, "extract", lang, messages, text));
        root.Add(ChecksCommand(lang, messages, text));
        root.Add(ExplainCommand(messages, text));
        return root;
    }

    private Command RunCommandOf(RunCommand kind, string name, Option<string> lang, MessageTable messages, UsageText text)
    {
        var command = new Command(name, text[$"cli.{name}"]);
        var arguments = new RunArguments(kind, lang, text, environment.Files);
        arguments.AddTo(command);
        command.SetAction((parsed, cancel) => new RunHandler(environment, messages).RunAsync(arguments.Read(parsed), cancel));
        return command;
    }

    private Command ExplainCommand(MessageTable messages, UsageText text)
    {
        var run = new Argument<string>("RUN") { Description = text["cli.explain-run"] };
        var finding = new Argument<string>("FINDING") { Description = text["cli.explain-finding"] };
        var command = new Command("explain", text["cli.explain"]) { run, finding };
        command.SetAction(parsed => new ExplainHandler(environment, messages, text.Language).Run(parsed.GetValue(run)!, parsed.GetValue(finding)!));
        return command;
    }

    private Command ChecksCommand(Option<string> lang, MessageTable messages, UsageText text)
    {
        var id = new Argument<string?>("ID") { Description = text["cli.check-id"], Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("checks", text["cli.checks"]) { id };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] value }]) result.AddError(text.UnknownOption(value, [lang.Name]));
        });
        command.SetAction(parsed => new ChecksHandler(environment, CheckCatalogue.Load(), messages, text).Run(parsed.GetValue(id)));
        return command;
    }
}
