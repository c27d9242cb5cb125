using System.Collections.Immutable;

namespace Extractor.Core.Numbers;

/// <summary>Reads printed numbers. Pure and thread-safe; never throws for any text.</summary>
public static class NumberReader
{
    /// <summary>Reads a text that should be one number: a table cell, a value beside a label.</summary>
    /// <param name="text">The whole text; surrounding white space is ignored.</param>
    public static CellReading ReadCell(ReadOnlySpan<char> text) => throw new NotImplementedException();

    /// <summary>Finds the numbers of a sentence, in order, without overlap: amounts, rates, counts, bare numbers. Parts of dates, codes, document numbers and list labels are not split off here; the narrative reader tells those.</summary>
    public static ImmutableArray<NumberToken> Find(string text) => throw new NotImplementedException();
}
