using System.Diagnostics;
using System.Globalization;
using Extractor.Core.Diagnostics;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Workers;

/// <summary>Hands documents to worker processes, one at a time each, and ends a worker that takes too long, grows too much or dies; the run goes on with a new one.</summary>
/// <param name="command">How a worker is started.</param>
/// <param name="settings">What all documents have in common.</param>
/// <param name="options">Number of workers and their bounds.</param>
public sealed class WorkerPool(WorkerCommand command, WorkerSettings settings, WorkerOptions options)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    /// <summary>Processes the documents and tells each outcome as it comes, in no particular order, one at a time.</summary>
    /// <param name="documents">The documents; each is asked for when a worker is free.</param>
    /// <param name="finished">Told each outcome; never called by two threads at once.</param>
    /// <param name="cancel">Ends the workers at once.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The worker program cannot be started.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task RunAsync(IReadOnlyCollection<InputDocument> documents, Action<WorkOutcome> finished, CancellationToken cancel) =>
        RunAsync(documents, d => new WorkRequest(d.Id.Path, d.File, d.Entry), finished, cancel);

    /// <summary>The same with what is asked about each document.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="request">Makes a document's request when a worker is free; may be called by several threads at once.</param>
    /// <param name="finished">Told each outcome; never called by two threads at once.</param>
    /// <param name="cancel">Ends the workers at once.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The worker program cannot be started.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task RunAsync(IReadOnlyCollection<InputDocument> documents, Func<InputDocument, WorkRequest> request, Action<WorkOutcome> finished, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(request);
        var queue = new Queue<InputDocument>(documents);
        var gate = new Lock();
        var jobs = Math.Min(options.Jobs == 0 ? Environment.ProcessorCount : options.Jobs, documents.Count);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAll(Enumerable.Range(0, jobs).Select(_ => Task.Run(Serve, CancellationToken.None))).ConfigureAwait(false);

        async Task Serve()
        {
            WorkerProcess? worker = null;
            try
            {
                while (Next() is { } document)
                {
                    worker ??= WorkerProcess.Start(command, settings, options.MemoryMegabytes);
                    var outcome = await ProcessAsync(worker, document, request(document), stop.Token).ConfigureAwait(false);
                    if (outcome.Answer is null || IsSwollen(worker)) { worker.Dispose(); worker = null; }
                    lock (gate) finished(outcome);
                }
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false); // the other workers need not go on
                if (worker is not null) await worker.KillAsync().ConfigureAwait(false);
                throw;
            }
            finally
            {
                worker?.Dispose();
            }
        }

        InputDocument? Next()
        {
            lock (gate) return stop.IsCancellationRequested ? null : queue.TryDequeue(out var next) ? next : null;
        }
    }

    private async Task<WorkOutcome> ProcessAsync(WorkerProcess worker, InputDocument document, WorkRequest request, CancellationToken cancel)
    {
        worker.Send(request);
        var start = Stopwatch.GetTimestamp();
        var receiving = worker.ReceiveAsync(cancel);
        while (await Task.WhenAny(receiving, Task.Delay(Poll, cancel)).ConfigureAwait(false) != receiving)
        {
            cancel.ThrowIfCancellationRequested();
            var overrun = Stopwatch.GetElapsedTime(start).TotalSeconds > options.DocumentSeconds ? Overrun("pipeline.time-limit", options.DocumentSeconds)
                : worker.WorkingSet > options.MemoryMegabytes * 1024L * 1024L ? Overrun("pipeline.memory-limit", options.MemoryMegabytes)
                : null;
            if (overrun is null) continue;
            await worker.KillAsync().ConfigureAwait(false);
            return new WorkOutcome(document, null, overrun) { Trace = worker.Errors };
        }

        if (await receiving.ConfigureAwait(false) is { } answer) return new WorkOutcome(document, answer, null);
        await worker.KillAsync().ConfigureAwait(false);
        return new WorkOutcome(document, null, Death(worker)) { Trace = worker.Errors };
    }

    /// <summary>A worker that kept much of what it read makes room for a new one before a later document is blamed for it.</summary>
    private bool IsSwollen(WorkerProcess worker) => worker.WorkingSet > options.MemoryMegabytes * 1024L * 1024L / 2;

    private static Diagnostic Overrun(string id, int limit) =>
        Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole, ("limit", limit.ToString(CultureInfo.InvariantCulture)));

    private static Diagnostic Death(WorkerProcess worker)
    {
        var id = worker.Errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) ? "pipeline.worker-out-of-memory"
            : worker.Errors.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase) ? "pipeline.worker-stack-overflow"
            : "pipeline.worker-crashed";
        return Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole, ("code", worker.ExitCode.ToString(CultureInfo.InvariantCulture)));
    }
}
