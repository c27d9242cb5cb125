namespace Extractor.Reports.Narrative.Frames;

/// <summary>Which way a change is told to go.</summary>
public enum Direction
{
    /// <summary>No word tells it.</summary>
    None,

    /// <summary>增加, 增长, 上升.</summary>
    Up,

    /// <summary>减少, 下降.</summary>
    Down,

    /// <summary>持平, 一致, 无变化.</summary>
    Flat,

    /// <summary>A word that leaves it open: 增减率, 变动率.</summary>
    Neutral,

    /// <summary>Both alternatives of a template were left in: 增加（减少）.</summary>
    Option,
}
