using Extractor.Audit.Results;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Tests.Samples;

namespace Extractor.Export.Tests;

public sealed class RunWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("extractor-run").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Side_by_side_the_exporters_write_what_each_writes_alone()
    {
        RunWriter.Write(At("together"), ExporterCatalogue.Load(), SampleRun.Small());
        foreach (var exporter in ExporterCatalogue.Load()) OutputFolder.Write(At("alone"), exporter, SampleRun.Small());
        Assert.Equal(Files("alone"), Files("together"));
        Assert.All(Files("alone"), f => Assert.Equal(File.ReadAllBytes(Path.Combine(At("alone"), f)), File.ReadAllBytes(Path.Combine(At("together"), f))));
    }

    [Fact]
    public void A_document_is_read_once_for_all_exporters_of_a_walk()
    {
        var read = 0;
        var run = SampleRun.Small();
        var documents = run.Documents.ToArray();
        RunWriter.Write(At("walks"), [new Walker("one", 1), new Walker("two", 3), new Walker("none", 0), new Walker("half", 1, take: 1)], run with { Documents = Counted() });
        Assert.Equal(3 * documents.Length, read);
        Assert.Equal(["half", "none", "one", "two"], Files("walks"));
        Assert.Equal("9", File.ReadAllText(Path.Combine(At("walks"), "two")));

        IEnumerable<DocumentResult> Counted()
        {
            foreach (var document in documents)
            {
                Interlocked.Increment(ref read);
                yield return document;
            }
        }
    }

    [Fact]
    public void One_that_fails_leaves_no_file_and_stops_no_other()
    {
        var failure = Assert.Throws<IOException>(() => RunWriter.Write(At("failing"), [new Walker("good", 2), new Walker("bad", 1, failAt: 2), new Walker("early", 1, failAt: 0)], SampleRun.Small()));
        Assert.Equal("The disk is full.", failure.Message);
        Assert.Equal(["good"], Files("failing"));
    }

    [Fact]
    public void A_document_that_cannot_be_read_again_fails_all()
    {
        var run = SampleRun.Small();
        var failure = Assert.Throws<IOException>(() => RunWriter.Write(At("unread"), [new Walker("one", 1), new Walker("two", 2)], run with { Documents = BreakingOff(run.Documents) }));
        Assert.Equal("The ledger was deleted.", failure.Message);
        Assert.Empty(Files("unread"));
    }

    [Fact]
    public void A_fault_of_any_other_kind_fails_all_too()
    {
        var run = SampleRun.Small() with { Documents = SampleRun.Small().Documents.Select(DocumentResult (_) => throw new InvalidOperationException("A fault.")) };
        Assert.ThrowsAny<Exception>(() => RunWriter.Write(At("fault"), [new Walker("one", 1), new Walker("two", 1)], run));
        Assert.Empty(Files("fault"));
    }

    private static IEnumerable<DocumentResult> BreakingOff(IEnumerable<DocumentResult> documents)
    {
        foreach (var document in documents.Take(1)) yield return document;
        throw new IOException("The ledger was deleted.");
    }

    private string At(string folder) => Path.Combine(_root, folder);

    private string[] Files(string folder) => Directory.Exists(At(folder))
        ? [.. Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(At(folder), f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Walks so many times, and writes how many documents it met.</summary>
    private sealed class Walker(string name, int walks, int take = int.MaxValue, int failAt = -1) : IRunExporter
    {
        public string Name => name;

        public void Write(RunResults run, IOutputFolder output)
        {
            using var stream = output.Create(name);
            var met = 0;
            for (var i = 0; i < walks; i++)
            {
                foreach (var _ in run.Documents.Take(take))
                {
                    if (met++ == failAt) throw new IOException("The disk is full.");
                }
            }

            stream.Write(System.Text.Encoding.ASCII.GetBytes(met.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
