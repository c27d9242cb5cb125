namespace Extractor.Reports.Claims;

/// <summary>Makes claims from what a report says. One family of claims a file; found by type, registered nowhere. Implementations hold no state, have a parameterless constructor and are thread-safe.</summary>
public interface IClaimProducer
{
    /// <summary>The claims, in reading order. The report's own <see cref="Report.Claims"/> are not filled yet.</summary>
    IEnumerable<Claim> Produce(Report report);
}
