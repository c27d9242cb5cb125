using Extractor.Core.Messages;
using Extractor.Pipeline.Explanations;

namespace Extractor.Cli.Commands;

/// <summary>The command <c>explain</c>: one finding's arithmetic, from what its run wrote.</summary>
internal sealed class ExplainHandler(HostEnvironment environment, MessageTable messages, Language language)
{
    public int Run(string run, string finding)
    {
        var (text, problem) = new RunExplainer(messages, environment.Files, language).Explain(run, finding);
        if (problem is not null)
        {
            environment.Error.Profile.Out.Writer.WriteLine($"extractor: {problem}");
            return ExitCodes.Usage;
        }

        environment.Out.Profile.Out.Writer.Write(text);
        return ExitCodes.Complete;
    }
}
