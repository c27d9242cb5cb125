using System.Globalization;
using Extractor.Cli.Commands;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Spectre.Console;

namespace Extractor.Cli.Output;

/// <summary>Sets the log of a run up: everything to <c>run.log</c>, what a person must see to the console.</summary>
internal static class RunLog
{
    public const string FileName = "run.log";

    public static Logger Create(string folder, IAnsiConsole console, RunSettings settings) => new LoggerConfiguration()
        .MinimumLevel.Is(settings.IsVerbose ? LogEventLevel.Debug : LogEventLevel.Information)
        .WriteTo.File(
            Path.Combine(folder, FileName), formatProvider: CultureInfo.InvariantCulture, shared: false,
            outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}")
        .WriteTo.Sink(new ConsoleSink(console), settings.IsVerbose ? LogEventLevel.Debug : LogEventLevel.Warning)
        .CreateLogger();
}
