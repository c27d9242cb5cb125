namespace Extractor.Core.Numbers;

/// <summary>What a cell (or any whole text that should be a number) says. The kinds of nothing are kept apart.</summary>
public enum CellKind
{
    /// <summary>No visible character.</summary>
    Empty,

    /// <summary>A dash (<c>-</c>, <c>—</c>, <c>--</c>): nothing to report.</summary>
    Dash,

    /// <summary>A slash: not applicable.</summary>
    Slash,

    /// <summary>无 or 没有.</summary>
    Nil,

    /// <summary>A number, zero included.</summary>
    Number,

    /// <summary>A damaged number; see <see cref="PrintedNumber.Flaws"/>.</summary>
    Damaged,

    /// <summary>Words.</summary>
    Words,
}

/// <summary>The reading of a whole cell text.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Number">The number of <see cref="CellKind.Number"/> and <see cref="CellKind.Damaged"/>, null otherwise.</param>
public readonly record struct CellReading(CellKind Kind, PrintedNumber? Number = null);
