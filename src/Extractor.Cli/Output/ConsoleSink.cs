using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;
using Spectre.Console;

namespace Extractor.Cli.Output;

/// <summary>Writes log events through the console that draws the progress bar, so that neither overwrites the other.</summary>
internal sealed class ConsoleSink(IAnsiConsole console) : ILogEventSink
{
    private readonly MessageTemplateTextFormatter _format = new("{Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        _format.Format(logEvent, line);
        var style = logEvent.Level >= LogEventLevel.Error ? new Style(Color.Red) : logEvent.Level == LogEventLevel.Warning ? new Style(Color.Yellow) : Style.Plain;
        console.Write(new Text(line.ToString(), style).Overflow(Overflow.Fold));
    }
}
