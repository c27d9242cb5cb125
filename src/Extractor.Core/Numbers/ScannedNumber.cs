namespace Extractor.Core.Numbers;

/// <summary>The digits of a number without sign and unit.</summary>
/// <param name="End">Position after them.</param>
/// <param name="Value">The value; zero where the flaws leave no reading.</param>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="Flaws">What is wrong with them.</param>
/// <param name="InWords">Whether they are Chinese numerals.</param>
internal readonly record struct ScannedNumber(int End, decimal Value, int Decimals, NumberFlaws Flaws = NumberFlaws.None, bool InWords = false);
