using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>Whether amounts add up to a total as printed: each brings half a step of its last digit, zeros bring none. Pure and thread-safe.</summary>
internal static class TailSum
{
    /// <summary>Whether the parts make up the total.</summary>
    public static bool Holds(Quantity total, IReadOnlyCollection<Quantity> parts) =>
        Math.Abs(total.Value - parts.Sum(p => p.Value)) <= total.HalfStep + parts.Sum(p => p.Number.Value == 0 ? 0m : p.HalfStep);
}
