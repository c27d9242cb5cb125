namespace Extractor.Reports.Facts;

/// <summary>An account of the budget classification as it was named in some years. Immutable and thread-safe.</summary>
/// <param name="Code">Its code: 3, 5 or 7 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">First fiscal year of this name, or null where it is older than the forms.</param>
/// <param name="To">Last fiscal year of this name, or null while it is in use.</param>
public sealed record Account(string Code, string Name, int? From, int? To)
{
    /// <summary>Whether the account bore this name in a year.</summary>
    public bool IsNamedIn(int year) => (From is null || From <= year) && (To is null || year <= To);
}
