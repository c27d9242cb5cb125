using Extractor.Audit.Catalogue;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Runs;

namespace Extractor.Cli.Commands;

/// <summary>Exit codes of the command.</summary>
internal static class ExitCodes
{
    /// <summary>The run is complete.</summary>
    public const int Complete = 0;

    /// <summary>There are findings at or above the level asked for.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration; nothing was run.</summary>
    public const int Usage = 2;

    /// <summary>Complete, but some documents could not be read.</summary>
    public const int Unread = 3;

    /// <summary>Interrupted; the same command goes on from there.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of a finished run. Findings asked for weigh more than unread documents.</summary>
    public static int Of(RunOutcome outcome, FailOn failOn)
    {
        var graveEnough = failOn switch
        {
            FailOn.Error => outcome.Findings(Severity.Error) > 0,
            FailOn.Warning => outcome.Findings(Severity.Error) + outcome.Findings(Severity.Warning) > 0,
            _ => false,
        };
        return graveEnough ? Findings : outcome.WithStatus("failed") > 0 ? Unread : Complete;
    }
}
