using System.CommandLine;
using System.Globalization;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;

namespace Extractor.Cli.Commands;

/// <summary>Arguments and options of <c>audit</c> and <c>extract</c>, with their checks; wrong values are told in the run's language.</summary>
internal sealed class RunArguments
{
    private const string DefaultOutput = "out";
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _out = new("--out") { HelpName = "DIR" };
    private readonly Option<string> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<string> _failOn = new("--fail-on") { HelpName = "error|warning|never" };
    private readonly Option<string> _lang;
    private readonly Option<string> _jobs = new("--jobs") { HelpName = "N" };
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "RUN" };
    private readonly Option<string> _suppressions = new("--suppressions") { HelpName = "FILE" };
    private readonly Option<bool> _annotate = new("--annotate");
    private readonly Option<bool> _quiet = new("--quiet");
    private readonly Option<bool> _verbose = new("--verbose");
    private readonly RunCommand _command;
    private readonly string _missingPath;

    public RunArguments(RunCommand command, Option<string> lang, UsageText text, IFileSystem files)
    {
        _command = command;
        _lang = lang;
        _missingPath = text["cli.missing-path"];
        _paths.Description = text["cli.path"];
        _out.Description = text["cli.out"];
        _config.Description = text["cli.config"];
        _failOn.Description = text["cli.fail-on"];
        _jobs.Description = text["cli.jobs"];
        _baseline.Description = text["cli.baseline"];
        _suppressions.Description = text["cli.suppressions"];
        _annotate.Description = text["cli.annotate"];
        _quiet.Description = text["cli.quiet"];
        _verbose.Description = text["cli.verbose"];
        Allow(_failOn, text, "error", "warning", "never");
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && Jobs(value) is null) result.AddError(text.Format("cli.bad-value", ("option", "--jobs"), ("value", value), ("allowed", "1 … 256")));
        });
        _paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(t => t.Value))
            {
                if (token.StartsWith('-')) result.AddError(text.UnknownOption(token, OptionNames()));
                else if (!files.FileExists(token) && !files.FolderExists(token)) result.AddError(text.Format("cli.no-such-path", ("path", token)));
            }
        });
        _quiet.Validators.Add(result =>
        {
            if (result.GetResult(_verbose) is { Implicit: false }) result.AddError(text["cli.quiet-and-verbose"]);
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_paths) is not { Tokens.Count: > 0 }) result.AddError(_missingPath);
        });
        foreach (var option in Options()) command.Add(option);
    }

    public RunSettings Read(ParseResult parsed) => new()
    {
        Command = _command,
        Paths = [.. parsed.GetValue(_paths) ?? []],
        Output = parsed.GetValue(_out) ?? DefaultOutput,
        Configuration = parsed.GetValue(_config),
        FailOn = parsed.GetValue(_failOn) switch { "error" => FailOn.Error, "warning" => FailOn.Warning, "never" => FailOn.Never, _ => null },
        Language = parsed.GetValue(_lang) switch { "zh" => MessageLanguage.Chinese, "en" => MessageLanguage.English, _ => null },
        Jobs = parsed.GetValue(_jobs) is { } jobs ? Jobs(jobs) : null,
        Baseline = parsed.GetValue(_baseline),
        Suppressions = parsed.GetValue(_suppressions),
        Annotates = parsed.GetValue(_annotate),
        IsQuiet = parsed.GetValue(_quiet),
        IsVerbose = parsed.GetValue(_verbose),
    };

    private static int? Jobs(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 256 ? jobs : null;

    /// <summary>Restricts an option to some words.</summary>
    public static void Allow(Option<string> option, UsageText text, params string[] allowed) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && !allowed.Contains(value, StringComparer.Ordinal))
        {
            result.AddError(text.Format("cli.bad-value", ("option", option.Name), ("value", value), ("allowed", string.Join(", ", allowed))));
        }
    });

    private IEnumerable<string> OptionNames() => Options().Append(_lang).Select(o => o.Name);

    private IEnumerable<Option> Options()
    {
        yield return _out;
        yield return _config;
        if (_command == RunCommand.Audit) yield return _failOn;
        yield return _jobs;
        if (_command == RunCommand.Audit) yield return _baseline;
        if (_command == RunCommand.Audit) yield return _suppressions;
        if (_command == RunCommand.Audit) yield return _annotate;
        yield return _quiet;
        yield return _verbose;
    }
}
