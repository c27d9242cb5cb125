using Extractor.Audit.Catalogue;
using Extractor.Audit.Suppressions;
using Extractor.Cli.Output;
using Extractor.Cli.Progress;
using Extractor.Core.Messages;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Runs;

namespace Extractor.Cli.Commands;

/// <summary>The commands <c>audit</c> and <c>extract</c>.</summary>
internal sealed class RunHandler(HostEnvironment environment, MessageTable messages)
{
    public async Task<int> RunAsync(RunSettings settings, CancellationToken cancel)
    {
        var language = settings.Language == MessageLanguage.English ? Language.English : Language.Chinese;
        var loader = new ConfigurationLoader(environment, new Vocabulary([.. CheckCatalogue.Load().Checks.Select(c => c.Info.Name)]));
        var configuration = loader.Load(settings.Configuration);
        if (configuration.Options is not { } options) return Wrong(configuration.Problem!.Format(messages, language));
        var request = new RunRequest(settings.Command, settings.Paths, settings.Output, settings.Over(options));
        if (settings.Command == RunCommand.Audit)
        {
            var suppressions = loader.LoadSuppressions(settings.Suppressions);
            if (suppressions.File is not { } file) return Wrong(suppressions.Problem!.Format(messages, request.Language));
            var baseline = settings.Baseline is { } path ? new BaselineLoader(messages, environment.Files, request.Language).Load(path) : null;
            if (baseline?.Problem is { } problem) return Wrong(problem);
            request = request with
            {
                Annotates = settings.Annotates,
                Baseline = baseline,
                Suppressions = new SuppressionList(file.Suppressions, DateOnly.FromDateTime(environment.Time.GetLocalNow().DateTime)),
                SuppressionsFile = settings.Suppressions ?? ConfigurationLoader.SuppressionsName,
            };
        }

        try
        {
            using var folder = RunFolder.Open(request.Output, request.Paths);
            return await RunAsync(request, folder, settings, cancel).ConfigureAwait(false);
        }
        catch (OutputFolderException fault)
        {
            return Wrong(messages.Format(request.Language, fault.MessageId, ("folder", fault.Folder)));
        }
        catch (OperationCanceledException)
        {
            environment.Error.Profile.Out.Writer.WriteLine($"extractor: {messages.Format(request.Language, "cli.interrupted")}");
            return ExitCodes.Interrupted;
        }
    }

    private async Task<int> RunAsync(RunRequest request, RunFolder folder, RunSettings settings, CancellationToken cancel)
    {
        var showsBar = !settings.IsQuiet && environment.Out.Profile.Capabilities.Interactive;
        using var log = RunLog.Create(folder.Root, showsBar ? environment.Out : environment.Error, settings);
        log.Information("extractor {Version} {Command} {Paths}", ProgramVersion.Text, settings.Command, settings.Paths);
        var run = new PipelineRun(messages, environment.Files, environment.Worker, environment.Time, log);
        var text = new UsageText(messages, request.Language);
        RunOutcome outcome;
        try
        {
            outcome = showsBar ? await ProgressBar.ShowAsync(environment.Out, text, o => run.RunAsync(request, folder, o, cancel)).ConfigureAwait(false)
                : await run.RunAsync(request, folder, settings.IsQuiet ? SilentProgress.Instance : new PlainProgress(environment.Out, text, environment.Time), cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            log.Debug(fault, "the run could not be finished");
            return Wrong(messages.Format(request.Language, "cli.cannot-finish", ("reason", fault.Message.ReplaceLineEndings(" "))));
        }

        if (!settings.IsQuiet) RunSummary.Write(environment.Out, outcome, request, messages);
        return ExitCodes.Of(outcome, request.Options.FailOn);
    }

    private int Wrong(string line)
    {
        environment.Error.Profile.Out.Writer.WriteLine($"extractor: {line}");
        return ExitCodes.Usage;
    }
}
