namespace Extractor.Measure.Slips;

/// <summary>What is planted: where a number is wrong, or how.</summary>
public enum SlipKind
{
    /// <summary>A digit of a 合计 line.</summary>
    Total,

    /// <summary>A digit of a 类 or 款 line.</summary>
    Subtotal,

    /// <summary>A digit of a line's total column.</summary>
    Column,

    /// <summary>A digit of a part in a line.</summary>
    Row,

    /// <summary>A digit of an economic account.</summary>
    Account,

    /// <summary>A whole chain of one table moved, so that the table agrees with itself and not with the others.</summary>
    CrossTable,

    /// <summary>A 项 moved in its part and its total, so that only the accounts above disagree.</summary>
    Hierarchy,

    /// <summary>A digit of one side's 总计.</summary>
    Balance,

    /// <summary>A digit of an opening or closing balance.</summary>
    CarryOver,

    /// <summary>Two digits change places.</summary>
    Transposition,

    /// <summary>A minus sign.</summary>
    Sign,

    /// <summary>The point one place off.</summary>
    DecimalShift,

    /// <summary>元 printed over a table in 万元, or the reverse.</summary>
    Unit,
}
