using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Extractor.Cli.Progress;

/// <summary>Documents a second since the start.</summary>
internal sealed class RateColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var seconds = task.ElapsedTime?.TotalSeconds ?? 0;
        return new Text(seconds > 0 ? string.Create(CultureInfo.InvariantCulture, $"{task.Value / seconds:0.0}/s") : "");
    }
}
