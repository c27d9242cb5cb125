using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.ComponentModel;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;
using Extractor.Pipeline.Workers;

namespace Extractor.Pipeline.Tests.Workers;

/// <summary>The pool against workers that misbehave: shell scripts that speak the protocol.</summary>
public sealed class WorkerPoolTests
{
    /// <summary>Answers every request, but hangs, dies, grows or babbles on documents named so.</summary>
    private const string Script = """
        read -r settings
        while read -r request; do
          case "$request" in
            *hang*) sleep 60 ;;
            *die*) echo "last words" >&2; exit 7 ;;
            *overflow*) echo "Stack overflow." >&2; kill -ABRT $$ ;;
            *grow*) x=$(head -c 150000000 /dev/zero | tr '\0' a); sleep 60 ;;
            *babble*) echo "no json" ;;
            *) echo '{"summary":{"path":"'$$'","status":"complete","format":"text","sha256":""}}' ;;
          esac
        done
        """;

    [Fact]
    public async Task Every_document_is_answered_once()
    {
        var outcomes = await RunAsync(jobs: 3, [.. Enumerable.Range(0, 20).Select(i => $"doc{i}")]);
        Assert.Equal(20, outcomes.Select(o => o.Document.Id).Distinct().Count());
        Assert.All(outcomes, o => Assert.NotNull(o.Answer));
    }

    [Fact]
    public async Task No_more_workers_are_started_than_asked_for()
    {
        var outcomes = await RunAsync(jobs: 2, [.. Enumerable.Range(0, 30).Select(i => $"doc{i}")]);
        Assert.InRange(outcomes.Select(o => o.Answer!.Summary.Path).Distinct().Count(), 1, 2);
    }

    [Theory]
    [InlineData("hang", "pipeline.time-limit")]
    [InlineData("die", "pipeline.worker-crashed")]
    [InlineData("overflow", "pipeline.worker-stack-overflow")]
    [InlineData("grow", "pipeline.memory-limit")]
    [InlineData("babble", "pipeline.worker-crashed")]
    public async Task A_worker_that_misbehaves_fails_its_document_and_the_run_goes_on(string name, string problem)
    {
        var outcomes = await RunAsync(jobs: 1, ["first", name, "last"]);
        Assert.Equal(["first", name, "last"], outcomes.Select(o => o.Document.Id.Path));
        Assert.Equal([null, problem, null], outcomes.Select(o => o.Problem?.Id));
        Assert.NotEqual(outcomes[0].Answer!.Summary.Path, outcomes[2].Answer!.Summary.Path); // another process
    }

    [Fact]
    public async Task The_last_words_of_a_dead_worker_are_kept_for_the_log()
    {
        var outcome = Assert.Single(await RunAsync(jobs: 1, ["die"]));
        Assert.Contains("last words", outcome.Trace, StringComparison.Ordinal);
        Assert.Contains(outcome.Problem!.Arguments, a => a == ("code", "7"));
    }

    [Fact]
    public async Task A_worker_that_dies_before_it_reads_anything_fails_its_documents_only()
    {
        var outcomes = await RunAsync(new WorkerCommand("/bin/sh", ["-c", "exit 1"]), 2, ["a", "b", "c"], CancellationToken.None);
        Assert.All(outcomes, o => Assert.Equal("pipeline.worker-crashed", o.Problem!.Id));
    }

    [Fact]
    public async Task A_worker_program_that_does_not_exist_ends_the_run() =>
        await Assert.ThrowsAsync<Win32Exception>(() => RunAsync(new WorkerCommand("/no/such/program", []), 2, ["a", "b"], CancellationToken.None));

    [Fact]
    public async Task Cancelling_ends_the_workers()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(new WorkerCommand("/bin/sh", ["-c", Script]), 1, ["hang"], cancel.Token));
    }

    [Fact]
    public async Task Nothing_is_started_for_no_document() => Assert.Empty(await RunAsync(new WorkerCommand("/no/such/program", []), 2, [], CancellationToken.None));

    [Fact]
    public void The_program_starts_itself_as_executable_or_under_the_dotnet_host()
    {
        Assert.Equal(["worker"], WorkerCommand.ForProgram("/opt/extractor", "/opt/extractor.dll").Arguments.AsEnumerable());
        Assert.Equal(["/opt/extractor.dll", "worker"], WorkerCommand.ForProgram("/usr/bin/dotnet", "/opt/extractor.dll").Arguments.AsEnumerable());
    }

    private static Task<ImmutableArray<WorkOutcome>> RunAsync(int jobs, string[] names) =>
        RunAsync(new WorkerCommand("/bin/sh", ["-c", Script]), jobs, names, CancellationToken.None);

    private static async Task<ImmutableArray<WorkOutcome>> RunAsync(WorkerCommand command, int jobs, string[] names, CancellationToken cancel)
    {
        var settings = new WorkerSettings
        {
            Command = RunCommand.Audit,
            Language = Language.English,
            Readers = [],
            Limits = new ReadLimits(),
            Checks = ImmutableDictionary<string, ConfiguredCheck>.Empty,
            Ledger = "/none",
            Fingerprint = "",
        };
        var outcomes = new ConcurrentQueue<WorkOutcome>();
        var options = new WorkerOptions { Jobs = jobs, DocumentSeconds = 6, MemoryMegabytes = 64 };
        await new WorkerPool(command, settings, options).RunAsync([.. names.Select(n => new InputDocument(new DocumentId(n), "/" + n, null, 1))], outcomes.Enqueue, cancel);
        return [.. outcomes];
    }
}
