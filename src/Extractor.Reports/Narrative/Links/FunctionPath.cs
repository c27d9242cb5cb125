using System.Text.RegularExpressions;

namespace Extractor.Reports.Narrative.Links;

/// <summary>The names of a functional account as narratives write them: X（类）Y（款）Z（项）. Immutable and thread-safe.</summary>
/// <param name="Class">类, or empty.</param>
/// <param name="Section">款, or empty.</param>
/// <param name="Item">项, or empty.</param>
public sealed partial record FunctionPath(string Class, string Section, string Item)
{
    /// <summary>The path a subject spells out, or null where it spells none.</summary>
    public static FunctionPath? Of(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var match = Path().Match(subject);
        if (!match.Success) return null;
        var path = new FunctionPath(match.Groups["class"].Value, match.Groups["section"].Value, match.Groups["item"].Value);
        return path is { Class: "", Section: "", Item: "" } ? null : path;
    }

    [GeneratedRegex(@"^(?:(?<class>[^（）]{2,24}?)（\d{0,3}类）)?(?:[\-—、]?(?<section>[^（）]{2,30}?(?:（室）[^（）]*?)?)（\d{0,2}款）)?(?:[\-—、]?(?<item>[^（）]{2,40}?(?:（[^类款项）]+）[^（）]*?)?)（\d{0,2}项）)?")]
    private static partial Regex Path();
}
