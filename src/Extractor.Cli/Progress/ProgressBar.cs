using Extractor.Cli.Commands;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;
using Spectre.Console;

namespace Extractor.Cli.Progress;

/// <summary>Progress as a bar with counts, rate and remaining time, for terminals.</summary>
internal sealed class ProgressBar : IRunObserver
{
    private readonly ProgressTask _task;
    private readonly UsageText _text;

    private ProgressBar(ProgressTask task, UsageText text)
    {
        _task = task;
        _text = text;
    }

    /// <summary>Shows the bar while the work runs.</summary>
    public static Task<RunOutcome> ShowAsync(IAnsiConsole console, UsageText text, Func<IRunObserver, Task<RunOutcome>> work) =>
        console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CountColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ProgressBar(context.AddTask(text["cli.finding"], autoStart: true).IsIndeterminate(), text)));

    public void Found(InputSet inputs)
    {
        _task.IsIndeterminate(false);
        _task.MaxValue = Math.Max(1, inputs.Documents.Length + inputs.Unreadable.Length);
        _task.Description = _text["cli.reading"];
    }

    public void Finished(DocumentSummary summary) => _task.Increment(1);

    public void Exporting()
    {
        _task.Value = _task.MaxValue;
        _task.Description = _text["cli.exporting"];
    }
}
