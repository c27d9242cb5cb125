using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Extractor.Pipeline.Ledger;

namespace Extractor.Pipeline.Workers;

/// <summary>A running worker process. Not thread-safe.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int KeptErrorLines = 20;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Process _process;
    private readonly Queue<string> _errors = new();

    private WorkerProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Memory in use, in bytes; 0 after the process has ended.</summary>
    public long WorkingSet
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.HasExited ? 0 : _process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0; // it ended between the two questions
            }
        }
    }

    /// <summary>The last lines of its error output.</summary>
    public string Errors
    {
        get
        {
            lock (_errors) return string.Join('\n', _errors);
        }
    }

    /// <summary>Exit code of a process that has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Starts a worker and sends it its settings.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static WorkerProcess Start(WorkerCommand command, WorkerSettings settings, int memoryMegabytes)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = (memoryMegabytes * 1024L * 1024L).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_TieredPGO"] = "0";
        var worker = new WorkerProcess(Process.Start(start)!);
        worker.Send(JsonSerializer.Serialize(settings, PipelineJson.Default.WorkerSettings));
        return worker;
    }

    /// <summary>Sends a request. A worker that has ended is noticed by the missing answer.</summary>
    public void Send(WorkRequest request) => Send(JsonSerializer.Serialize(request, PipelineJson.Default.WorkRequest));

    /// <summary>The next answer, or null when the worker has ended or answers nonsense.</summary>
    public async Task<WorkAnswer?> ReceiveAsync(CancellationToken cancel)
    {
        var line = await _process.StandardOutput.ReadLineAsync(cancel).ConfigureAwait(false);
        if (line is null) return null;
        try
        {
            return JsonSerializer.Deserialize(line, PipelineJson.Default.WorkAnswer);
        }
        catch (JsonException)
        {
            Remember(line);
            return null;
        }
    }

    /// <summary>Ends the process and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Asks the process to end by closing its input; kills it when it does not.</summary>
    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already.
        }

        if (!_process.WaitForExit(TimeSpan.FromSeconds(2))) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Send(string line)
    {
        try
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The worker has ended; its missing answer tells.
        }
    }

    private void Remember(string? line)
    {
        if (line is null) return;
        lock (_errors)
        {
            if (_errors.Count == KeptErrorLines) _errors.Dequeue();
            _errors.Enqueue(line.Length > 500 ? line[..500] : line);
        }
    }
}
