using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;

namespace Extractor.Cli.Commands;

/// <summary>Words for severities.</summary>
internal static class SeverityText
{
    public static string Of(Severity severity, MessageTable messages, Language language) => messages.Format(language, severity switch
    {
        Severity.Error => "cli.severity-error",
        Severity.Warning => "cli.severity-warning",
        Severity.Review => "cli.severity-review",
        _ => "cli.severity-note",
    });
}
