using System.Text.Json;

namespace Extractor.Export.Text;

/// <summary>How names of the program are written in outputs.</summary>
public static class ContractName
{
    /// <summary>The value's name in lower case with hyphens: <c>within-rounding</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
