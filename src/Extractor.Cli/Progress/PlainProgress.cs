using System.Globalization;
using Extractor.Cli.Commands;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;
using Spectre.Console;

namespace Extractor.Cli.Progress;

/// <summary>Progress in plain lines, a few seconds apart, for pipes and logs.</summary>
internal sealed class PlainProgress(IAnsiConsole console, UsageText text, TimeProvider time) : IRunObserver
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private readonly long _start = time.GetTimestamp();
    private long _last = time.GetTimestamp();
    private int _done;
    private int _total;

    public void Found(InputSet inputs)
    {
        _total = inputs.Documents.Length + inputs.Unreadable.Length;
        Line(text.Format("cli.found", ("documents", Number(_total)), ("skipped", Number(inputs.Skipped.Length))));
    }

    public void Finished(DocumentSummary summary)
    {
        _done++;
        if (time.GetElapsedTime(_last) < Interval) return;
        _last = time.GetTimestamp();
        var seconds = Math.Max(0.001, time.GetElapsedTime(_start).TotalSeconds);
        var rate = _done / seconds;
        Line(text.Format(
            "cli.progress", ("done", Number(_done)), ("total", Number(_total)), ("rate", rate.ToString("0.0", CultureInfo.InvariantCulture)),
            ("remaining", TimeSpan.FromSeconds((_total - _done) / rate).ToString("h\\:mm\\:ss", CultureInfo.InvariantCulture))));
    }

    public void Exporting() => Line(text["cli.exporting"]);

    private void Line(string line) => console.Profile.Out.Writer.WriteLine(line);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
