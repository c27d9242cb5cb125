using System.Diagnostics;
using Extractor.Core.Messages;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;
using Serilog;

namespace Extractor.Cli.Tests;

/// <summary>Runs that end in the middle and are started again.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TestRun _run = new TestRun().WithPages(20);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_cancelled_run_is_continued_and_ends_with_the_bytes_of_an_unbroken_one()
    {
        using var cancel = new CancellationTokenSource();
        var breaking = new Observer(done => { if (done == 6) cancel.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync("broken", breaking, cancel.Token));
        Assert.False(File.Exists(_run.At("broken/run.json")));

        var outcome = await RunAsync("broken", new Observer(_ => { }), CancellationToken.None);
        await RunAsync("whole", new Observer(_ => { }), CancellationToken.None);
        Assert.InRange(outcome.Reused, 6, 19);
        _run.AssertSame("whole", "broken");
    }

    [Fact]
    public async Task A_killed_run_leaves_no_worker_behind_and_is_continued()
    {
        string[] args = [TestRun.Worker.Arguments[0], "audit", _run.Input, "--out", _run.At("killed"), "--jobs", "1"];
        using (var host = Process.Start(new ProcessStartInfo("dotnet", args) { RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            var ledger = _run.At("killed/.ledger");
            for (var i = 0; i < 600 && !host.HasExited && (!Directory.Exists(ledger) || Directory.GetFiles(ledger, "*.json").Length < 2); i++) await Task.Delay(20);
            host.Kill(); // the host alone: its workers must notice
            await host.WaitForExitAsync();
        }

        var outcome = await RunAsync("killed", new Observer(_ => { }), CancellationToken.None);
        await RunAsync("whole", new Observer(_ => { }), CancellationToken.None);
        Assert.InRange(outcome.Reused, 2, 20);
        _run.AssertSame("whole", "killed");
    }

    [Fact]
    public async Task Two_runs_do_not_share_an_output_folder()
    {
        using var held = RunFolder.Open(_run.At("out"), []);
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        Assert.Contains("Another run is writing", _run.Error, StringComparison.Ordinal);
    }

    private async Task<RunOutcome> RunAsync(string name, IRunObserver observer, CancellationToken cancel)
    {
        var options = new PipelineOptions { Workers = new WorkerOptions { Jobs = 2 } };
        using var folder = RunFolder.Open(_run.At(name), [_run.Input]);
        using var log = new LoggerConfiguration().CreateLogger();
        var run = new PipelineRun(MessageTable.Load(), new DiskFileSystem(), TestRun.Worker, TimeProvider.System, log);
        return await run.RunAsync(new RunRequest(RunCommand.Audit, [_run.Input], _run.At(name), options), folder, observer, cancel);
    }

    private sealed class Observer(Action<int> finished) : IRunObserver
    {
        private int _done;

        public void Found(InputSet inputs)
        {
        }

        public void Finished(DocumentSummary summary) => finished(++_done);

        public void Exporting()
        {
        }
    }
}
