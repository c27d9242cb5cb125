using System.CommandLine;
using System.CommandLine.Parsing;
using Extractor.Core.Messages;
using Extractor.Pipeline.Configuration;

namespace Extractor.Cli.Commands;

/// <summary>Texts about the command line in one language. Thread-safe.</summary>
internal sealed class UsageText(MessageTable messages, Language language)
{
    public Language Language => language;

    public string this[string id] => messages.Format(language, id);

    public string Format(string id, params ReadOnlySpan<MessageArgument> arguments) => messages.Format(language, id, arguments);

    public string UnknownOption(string option, IEnumerable<string> allowed)
    {
        var near = NearNames.Of(option, allowed, 3);
        return near.IsEmpty ? Format("cli.unknown-option", ("option", option)) : Format("cli.unknown-option-near", ("option", option), ("near", string.Join(", ", near)));
    }

    /// <summary>What is wrong with the command line, in one line; null when nothing is.</summary>
    public string? Problem(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0) return null;
        var error = parsed.Errors.FirstOrDefault(e => e.SymbolResult is not CommandResult) ?? parsed.Errors[0];
        var line = error.SymbolResult is OptionResult { Tokens.Count: 0, Option: { } option } && option.Arity.MinimumNumberOfValues > 0
            ? Format("cli.missing-value", ("option", option.Name))
            : parsed.UnmatchedTokens is [var token, ..] && error.SymbolResult is CommandResult or null ? Unmatched(token, parsed.CommandResult.Command)
            : parsed.CommandResult.Command is RootCommand ? Format("cli.missing-command", ("commands", Commands(parsed.CommandResult.Command)))
            : error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument.Name: var missing } ? Format("cli.missing-argument", ("argument", missing))
            : error.Message;
        return line.ReplaceLineEndings(" ");
    }

    /// <summary>The language the arguments ask for, found before they are parsed because the parser's own texts need it.</summary>
    public static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == "--lang" && i + 1 < args.Count && args[i + 1] == "en")) return Language.English;
        }

        return Language.Chinese;
    }

    private string Unmatched(string token, Command command) =>
        token.StartsWith('-') ? UnknownOption(token, command.Options.Select(o => o.Name))
        : command is RootCommand ? Format("cli.unknown-command", ("command", token), ("commands", Commands(command)))
        : Format("cli.unexpected-argument", ("argument", token));

    private static string Commands(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));
}
