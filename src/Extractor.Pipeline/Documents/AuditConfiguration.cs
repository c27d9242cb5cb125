using System.Collections.Immutable;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Workers;

namespace Extractor.Pipeline.Documents;

/// <summary>The auditor's options as the configuration gives them. Pure and thread-safe.</summary>
internal static class AuditConfiguration
{
    public static AuditOptions Of(WorkerSettings settings) => new()
    {
        Language = settings.Language,
        Checks = settings.Checks.ToImmutableDictionary(c => c.Key, c => new CheckOptions
        {
            Enabled = c.Value.Severity != CheckSeverity.Off,
            Severity = c.Value.Severity switch
            {
                CheckSeverity.Note => Severity.Note,
                CheckSeverity.Review => Severity.Review,
                CheckSeverity.Warning => Severity.Warning,
                CheckSeverity.Error => Severity.Error,
                _ => null,
            },
            Parameters = new CheckParameters(c.Value.Parameters),
        }),
    };
}
