using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Workers;
using Spectre.Console;

namespace Extractor.Cli;

/// <summary>What the command needs of the machine. Immutable.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where errors and, away from a terminal, warnings go.</param>
/// <param name="Files">The file system.</param>
/// <param name="Time">The clock.</param>
/// <param name="Worker">How a worker process is started.</param>
/// <param name="Folder">The current folder, in which <c>pipeline.json</c> is looked for.</param>
internal sealed record HostEnvironment(IAnsiConsole Out, IAnsiConsole Error, IFileSystem Files, TimeProvider Time, WorkerCommand Worker, string Folder)
{
    /// <summary>Width of texts that go to a file or a pipe.</summary>
    private const int PlainWidth = 200;

    /// <summary>The environment of this process.</summary>
    public static HostEnvironment OfProcess(WorkerCommand worker) => new(
        ConsoleOn(Console.Out, Console.IsOutputRedirected), ConsoleOn(Console.Error, Console.IsErrorRedirected),
        new DiskFileSystem(), TimeProvider.System, worker, Environment.CurrentDirectory);

    /// <summary>A console on a writer; plain text without colours where it is no terminal.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter writer, bool isPlain)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (isPlain)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
            settings.Interactive = InteractionSupport.No;
        }

        var console = AnsiConsole.Create(settings);
        if (isPlain) console.Profile.Width = PlainWidth;
        return console;
    }
}
