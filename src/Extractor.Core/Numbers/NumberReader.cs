using System.Collections.Immutable;

namespace Extractor.Core.Numbers;

/// <summary>Reads printed numbers. Pure and thread-safe; never throws for any text.</summary>
public static class NumberReader
{
    /// <summary>Reads a text that should be one number: a table cell, a value beside a label.</summary>
    /// <remarks>
    /// Accounting brackets and ▲ △ mean minus; a bracketed whole number of one or two digits is a label, not an amount.
    /// Digits that form no sound number (<c>1,133,18</c>) are <see cref="CellKind.Damaged"/>; ranges, dates and everything with other words in it are <see cref="CellKind.Words"/>.
    /// </remarks>
    /// <param name="text">The whole text; surrounding white space is ignored.</param>
    public static CellReading ReadCell(ReadOnlySpan<char> text) => CellTextReader.Read(text);

    /// <summary>Finds the numbers of a sentence, in order, without overlap: amounts, rates, counts, bare numbers. Parts of dates, codes, document numbers and list labels are not split off here; the narrative reader tells those.</summary>
    /// <remarks>
    /// Chinese numerals count only with a unit behind them or 百分之 before them. Digits glued to Latin letters (A4, 5A) are names and are left out.
    /// A minus is a sign only where it cannot join two numbers (<c>2-3</c>, <c>2019-2021</c>, <c>-5-</c>).
    /// </remarks>
    public static ImmutableArray<NumberToken> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SentenceScanner.Find(text);
    }
}
