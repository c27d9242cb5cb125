using System.Globalization;

namespace Extractor.Ingest.Word;

/// <summary>Numbers that Unicode has as one enclosed sign; where it has none, Arabic digits are written, bracketed or not as Word does. Pure and thread-safe.</summary>
internal static class EnclosedNumerals
{
    /// <summary>① to ㊿.</summary>
    public static string Circle(int value) => value switch
    {
        0 => "⓪",
        >= 1 and <= 20 => Sign('①', value),
        >= 21 and <= 35 => Sign('㉑', value - 20),
        >= 36 and <= 50 => Sign('㊱', value - 35),
        _ => Arabic(value),
    };

    /// <summary>⑴ to ⒇.</summary>
    public static string Parenthesis(int value) => value is >= 1 and <= 20 ? Sign('⑴', value) : $"({Arabic(value)})";

    /// <summary>⒈ to ⒛.</summary>
    public static string FullStop(int value) => value is >= 1 and <= 20 ? Sign('⒈', value) : $"{Arabic(value)}.";

    /// <summary>㊀ to ㊉.</summary>
    public static string IdeographCircle(int value) => value is >= 1 and <= 10 ? Sign('㊀', value) : Arabic(value);

    private static string Sign(char first, int ordinal) => ((char)(first + ordinal - 1)).ToString();

    private static string Arabic(int value) => value.ToString(CultureInfo.InvariantCulture);
}
