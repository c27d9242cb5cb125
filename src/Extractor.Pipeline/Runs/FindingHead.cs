using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;

namespace Extractor.Pipeline.Runs;

/// <summary>What the host keeps of a finding. Immutable and thread-safe.</summary>
/// <param name="Id">Its fingerprint.</param>
/// <param name="Check">Name of its check.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Likeness">What it has in common with the same finding in another rendering of the report: the facts concerned, and the value stated.</param>
public sealed record FindingHead(string Id, string Check, Severity Severity, string Likeness)
{
    /// <summary>The head of a finding.</summary>
    public static FindingHead Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var stated = finding.Stated is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value.Value / 1.0000000000000000000000000000m}{value.Unit}") : "";
        return new FindingHead(finding.Id, finding.Check, finding.Severity, $"{finding.Signature} {stated}");
    }
}
