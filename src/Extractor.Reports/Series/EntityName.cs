using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Series;

/// <summary>A department's name, taken apart so that two reports can tell whether they are of the same one. Immutable and thread-safe.</summary>
/// <param name="Base">The name without what stands in brackets at its end.</param>
/// <param name="Scope">What stood there: <c>汇总</c>, <c>本级</c>; empty for nothing.</param>
public sealed partial record EntityName(string Base, string Scope)
{
    /// <summary>A name shorter than this is not taken as the end of a longer one.</summary>
    private const int ShortestAlias = 5;

    /// <summary>Whether the name says of which place it is: that of any county's bureau could be anybody's.</summary>
    public bool IsPlaced => Place().IsMatch(Base);

    /// <summary>Takes a name apart; null for none.</summary>
    public static EntityName? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var match = Bracketed().Match(WhiteSpace.Remove(name));
        return match.Groups[1].Length == 0 ? null : new EntityName(match.Groups[1].Value, match.Groups[2].Value);
    }

    /// <summary>Whether the other name is this one with the places above it left out, or the same.</summary>
    public bool IsAlso(EntityName shorter)
    {
        ArgumentNullException.ThrowIfNull(shorter);
        return Base == shorter.Base || (shorter.IsPlaced && shorter.Base.Length >= ShortestAlias && Base.EndsWith(shorter.Base, StringComparison.Ordinal) && EndsInPlace().IsMatch(Base[..^shorter.Base.Length]));
    }

    [GeneratedRegex("^(.*?)(?:[（(]([^（）()]*)[）)])?$", RegexOptions.Singleline)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^[\u4e00-\u9fa5]{1,12}?[省市县区州旗盟镇乡](?=.{2})")]
    private static partial Regex Place();

    [GeneratedRegex("[省市县区州旗盟镇乡]$")]
    private static partial Regex EndsInPlace();
}
