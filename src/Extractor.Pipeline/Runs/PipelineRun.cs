using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export;
using Extractor.Export.Runs;
using Extractor.Pipeline.Annotations;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Documents;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Series;
using Extractor.Pipeline.Workers;
using Serilog;

namespace Extractor.Pipeline.Runs;

/// <summary>A run from the paths given to the files written. Thread-safe; holds no state between runs.</summary>
/// <param name="messages">The user-facing texts.</param>
/// <param name="files">The file system.</param>
/// <param name="worker">How a worker process is started.</param>
/// <param name="time">The clock of the manifest; results never depend on it.</param>
/// <param name="log">The log.</param>
public sealed class PipelineRun(MessageTable messages, IFileSystem files, WorkerCommand worker, TimeProvider time, ILogger log)
{
    /// <summary>Runs.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="observer">Told how it comes along.</param>
    /// <param name="cancel">Ends the run; what is finished stays in the ledger and the same request goes on from there.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="IOException">An output could not be written.</exception>
    public async Task<RunOutcome> RunAsync(RunRequest request, RunFolder folder, IRunObserver observer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(observer);
        var started = time.GetUtcNow();
        var inputs = new InputFinder(files, request.Options.Inputs, request.Options.Limits).Find(request.Paths, folder.Root);
        foreach (var skipped in inputs.Skipped) log.Information("skipped {Path}: {Reason}", skipped.Path, messages.Format(request.Language, skipped.Reason));
        observer.Found(inputs);

        var ledger = new LedgerFolder(folder.Ledger);
        ledger.Tidy();
        var collector = new OutcomeCollector(new DocumentResultBuilder(messages, request.Language), observer, log);
        foreach (var unreadable in inputs.Unreadable) collector.Add(unreadable);
        var settings = SettingsOf(request, folder);
        var pool = new WorkerPool(worker, settings, request.Options.Workers);
        await pool.RunAsync(inputs.Documents, collector.Add, cancel).ConfigureAwait(false);

        observer.Exporting();
        var read = collector.InOrder();
        var series = request.Command == RunCommand.Audit ? new SeriesStage(ledger, new Auditor(CheckCatalogue.Load(), messages, AuditConfiguration.Of(settings))).Run(read) : SeriesOutcome.None;
        var marks = new FindingMarks(request.Baseline?.Baseline, request.Suppressions, RunChecks(request).Contains, series);
        ImmutableArray<CollectedResult> results = [.. read.Select(r => r with { Summary = marks.Count(series.Apply(r.Summary)) })];
        var load = Loader(request, ledger, series, marks);
        var annotated = request.Annotates ? await AnnotateAsync(new AnnotationStage(pool, messages, request.Language, folder.Root, log), results, inputs, series, load, cancel).ConfigureAwait(false) : [];
        var outcome = new RunOutcome(folder.Root, [.. results.Select(r => r.Summary)])
        {
            Reused = collector.Reused,
            Baseline = request.Baseline?.Baseline?.Count,
            Notices = [.. SuppressionNotices.Of(request, results.Select(r => r.Summary), messages), .. annotated],
        };
        foreach (var notice in outcome.Notices) log.Warning("{Notice:l}", notice);
        Export(request, folder, inputs, results, load, outcome, started);
        log.Information("finished: {Documents} documents, {Failed} failed, {Reused} taken from the ledger", results.Length, outcome.WithStatus("failed"), outcome.Reused);
        return outcome;
    }

    /// <summary>What holds findings is written by an audit alone.</summary>
    private static bool IsWanted(string exporter, RunRequest request) =>
        exporter == Vocabulary.Manifest
        || (request.Options.Exporters.Contains(exporter) && (request.Command == RunCommand.Audit || exporter is "data" or "documents" or "sqlite"));

    private static FrozenSet<string> RunChecks(RunRequest request) => CheckCatalogue.Load().Checks.Select(c => c.Info.Name)
        .Where(n => request.Options.Checks.GetValueOrDefault(n) is not { Severity: CheckSeverity.Off }).ToFrozenSet(StringComparer.Ordinal);

    private static WorkerSettings SettingsOf(RunRequest request, RunFolder folder)
    {
        var settings = new WorkerSettings
        {
            Command = request.Command,
            Language = request.Language,
            Readers = request.Options.Readers,
            Limits = request.Options.Limits,
            Checks = request.Options.Checks,
            Ledger = folder.Ledger,
            Fingerprint = "",
        };
        return settings with { Fingerprint = Fingerprint.OfSettings(settings) };
    }

    /// <summary>Reads a result again, its findings marked by what is known from outside its document. Thread-safe.</summary>
    private Func<CollectedResult, DocumentResult> Loader(RunRequest request, LedgerFolder ledger, SeriesOutcome series, FindingMarks marks)
    {
        string SameReport(string lead, int count) => messages.Format(request.Language, "series.same-report", ("lead", lead), ("count", count.ToString(CultureInfo.InvariantCulture)));
        return result => marks.Apply(series.Apply(result.Inline ?? ledger.Read(result.Key!), SameReport));
    }

    private static Task<ImmutableArray<string>> AnnotateAsync(
        AnnotationStage stage, ImmutableArray<CollectedResult> results, InputSet inputs, SeriesOutcome series, Func<CollectedResult, DocumentResult> load, CancellationToken cancel)
    {
        var byPath = results.ToDictionary(r => r.Summary.Path, StringComparer.Ordinal);
        var found = results.Select(r => r.Summary).ToLookup(s => !s.Heads.IsEmpty || series.Moved.GetValueOrDefault(s.Path) is { IsEmpty: false });
        return stage.RunAsync([.. found[true]], inputs.Documents, found[false], path => load(byPath[path]), cancel);
    }

    private void Export(RunRequest request, RunFolder folder, InputSet inputs, ImmutableArray<CollectedResult> results, Func<CollectedResult, DocumentResult> load, RunOutcome outcome, DateTimeOffset started)
    {
        var exporters = ExporterCatalogue.Load().Where(e => IsWanted(e.Name, request)).ToImmutableArray();
        var run = new RunResults
        {
            Documents = results.Select(load),
            IsCompared = request.Baseline is not null,
            Messages = messages,
            Language = request.Language,
            Reviews = (request.Baseline?.Reviews ?? ImmutableDictionary<string, Review>.Empty).SetItems(new EarlierReviews(messages, log).Read(folder.Root)),
            Manifest = new RunManifest
            {
                Command = request.Command == RunCommand.Audit ? "audit" : "extract",
                Version = ProgramVersion.Text,
                RuleSet = Fingerprint.OfRuleSet(CheckCatalogue.Load(), request.Options),
                Configuration = JsonSerializer.Serialize(request.Options, ConfigurationJson.Options),
                Inputs = ManifestInputs.Of(results, inputs.Skipped, messages, request.Language),
                Comparison = outcome.Baseline is null ? null : new ComparisonEntry(outcome.Documents.Sum(d => d.New), outcome.Documents.Sum(d => d.Unchanged), outcome.Documents.Sum(d => d.Gone), outcome.NotCompared),
                Notices = outcome.Notices,
                Exporters = [.. exporters.Select(e => e.Name)],
                Started = started,
                Finished = time.GetUtcNow(),
            },
        };
        RunWriter.Write(folder.Root, exporters, run);
    }
}
