using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;

namespace Extractor.Audit;

/// <summary>How a report is audited. Immutable and thread-safe.</summary>
public sealed record AuditOptions
{
    /// <summary>Language of the findings' texts.</summary>
    public Language Language { get; init; }

    /// <summary>Configured checks by name; a check not listed runs as it is.</summary>
    public ImmutableDictionary<string, CheckOptions> Checks { get; init; } = ImmutableDictionary<string, CheckOptions>.Empty;
}

/// <summary>How one check is configured.</summary>
public sealed record CheckOptions
{
    /// <summary>Whether it runs. Default true.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Severity of its findings, or null for the check's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Its parameters.</summary>
    public CheckParameters Parameters { get; init; } = CheckParameters.None;
}
