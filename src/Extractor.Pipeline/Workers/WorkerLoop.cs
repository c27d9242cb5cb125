using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Ledger;

namespace Extractor.Pipeline.Workers;

/// <summary>The inside of a worker process: settings, then requests as JSON lines in, answers as JSON lines out, one document at a time.</summary>
public static class WorkerLoop
{
    /// <summary>Room for readers that follow nested structures, above what the limits allow them.</summary>
    private const int StackBytes = 32 * 1024 * 1024;

    /// <summary>Serves until the input ends. When the host dies in the middle of a document, the input ends too: then <paramref name="abandon"/> is called from another thread, so no worker outlives its host.</summary>
    /// <param name="input">Requests.</param>
    /// <param name="output">Answers.</param>
    /// <param name="files">The file system.</param>
    /// <param name="abandon">Ends the process.</param>
    public static void Run(Stream input, Stream output, IFileSystem files, Action abandon)
    {
        using var requests = new BlockingCollection<string>();
        var serving = new Thread(() => Serve(requests, output, files), StackBytes) { Name = "documents" };
        serving.Start();
        using (var lines = new StreamReader(input, Encoding.UTF8, false, 1 << 14, leaveOpen: true))
        {
            while (lines.ReadLine() is { } line) requests.Add(line);
        }

        requests.CompleteAdding();
        if (!serving.Join(TimeSpan.FromMilliseconds(200))) abandon();
    }

    private static void Serve(BlockingCollection<string> requests, Stream output, IFileSystem files)
    {
        DocumentWorker? worker = null;
        foreach (var line in requests.GetConsumingEnumerable())
        {
            if (worker is null) worker = new DocumentWorker(Parse(line, PipelineJson.Default.WorkerSettings), files);
            else Answer(output, worker.Process(Parse(line, PipelineJson.Default.WorkRequest)));
        }
    }

    private static T Parse<T>(string line, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(line, type) ?? throw new JsonException("A request is null.");

    private static void Answer(Stream output, WorkAnswer answer)
    {
        JsonSerializer.Serialize(output, answer, PipelineJson.Default.WorkAnswer);
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
