using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Spectre.Console;

namespace Extractor.Cli.Output;

/// <summary>Writes log events through the console that draws the progress bar, so that neither overwrites the other.</summary>
internal sealed class ConsoleSink(IAnsiConsole console) : ILogEventSink
{
    public void Emit(LogEvent logEvent)
    {
        var line = logEvent.RenderMessage(CultureInfo.InvariantCulture);
        var style = logEvent.Level >= LogEventLevel.Error ? new Style(Color.Red) : logEvent.Level == LogEventLevel.Warning ? new Style(Color.Yellow) : Style.Plain;
        console.Write(new Text(line + "\n", style).Overflow(Overflow.Fold));
    }
}
