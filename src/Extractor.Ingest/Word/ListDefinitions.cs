namespace Extractor.Ingest.Word;

/// <summary>What stands between an automatic label and the text.</summary>
internal enum LabelSuffix
{
    Tab,
    Space,
    Nothing,
}

/// <summary>One level of a list.</summary>
internal sealed record ListLevel
{
    /// <summary>The first number.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Name of the numeral format.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>The pattern of a custom numeral format (<c>001, 002, 003, ...</c>), or null.</summary>
    public string? CustomFormat { get; init; }

    /// <summary>The label; <c>%1</c> to <c>%9</c> stand for the numbers of levels 1 to 9.</summary>
    public string Text { get; init; } = "";

    /// <summary>Id of the paragraph style this level belongs to, or null.</summary>
    public string? Style { get; init; }

    /// <summary>Whether all numbers of the label are shown in Arabic digits.</summary>
    public bool IsLegal { get; init; }

    /// <summary>What stands between label and text.</summary>
    public LabelSuffix Suffix { get; init; }

    /// <summary>The level (from 1) whose paragraphs restart this one; 0 for never, null for every higher level.</summary>
    public int? Restart { get; init; }

    /// <summary>The font of the label, or null.</summary>
    public string? Font { get; init; }

    /// <summary>Whether the label is hidden.</summary>
    public bool Hidden { get; init; }
}

/// <summary>An abstract list: up to nine levels.</summary>
/// <param name="Levels">By level from 0; null where a level is not defined.</param>
/// <param name="DefinesStyle">Id of the list style that this list defines, or null.</param>
/// <param name="FollowsStyle">Id of the list style whose definition stands for this one, or null.</param>
internal sealed record AbstractList(ListLevel?[] Levels, string? DefinesStyle, string? FollowsStyle)
{
    /// <summary>Number of levels a list has.</summary>
    public const int LevelCount = 9;
}

/// <summary>What a list changes in one level of its abstract list.</summary>
/// <param name="Start">The number to restart at, or null.</param>
/// <param name="Level">The definition that replaces the level's, or null.</param>
internal sealed record LevelOverride(int? Start, ListLevel? Level);

/// <summary>A list that paragraphs refer to.</summary>
/// <param name="Abstract">Id of its abstract list.</param>
/// <param name="Overrides">By level from 0; null where nothing is changed.</param>
internal sealed record ListInstance(string Abstract, LevelOverride?[] Overrides);

/// <summary>The numbering part.</summary>
/// <param name="Abstracts">Abstract lists by id.</param>
/// <param name="Instances">Lists by id.</param>
internal sealed record ListDefinitions(Dictionary<string, AbstractList> Abstracts, Dictionary<string, ListInstance> Instances);
