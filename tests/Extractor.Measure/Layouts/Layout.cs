namespace Extractor.Measure.Layouts;

/// <summary>How a department prints: the forms of years and provinces, units, blanks.</summary>
public sealed record Layout(int Year)
{
    /// <summary>Fen per printed unit: 100 for 元, 1,000,000 for 万元.</summary>
    public int Scale { get; init; } = 1_000_000;

    /// <summary>The economic table's own unit, where it differs.</summary>
    public int EconomicScale { get; init; } = 1_000_000;

    /// <summary>What stands for nothing: 0.00, nothing, a dash.</summary>
    public string Zero { get; init; } = "0.00";

    public bool Thousands { get; init; }

    /// <summary>栏次 and 行次 are printed.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>The title stands in the first row of the grid.</summary>
    public bool TitleInside { get; init; }

    /// <summary>Merged header cells are lost: a group's name stands over its first column only.</summary>
    public bool Unmerged { get; init; }

    /// <summary>The unit stands in the header instead of a line above.</summary>
    public bool UnitInHeader { get; init; }

    /// <summary>事业收入 is divided: 小计, 其中：教育收费.</summary>
    public bool EducationFees { get; init; }

    /// <summary>The economic table is one list instead of three blocks.</summary>
    public bool EconomicList { get; init; }

    /// <summary>三公 as the seventh table, with 会议费 and 培训费.</summary>
    public bool ThreePublicSeventh { get; init; }

    /// <summary>The 三公 parts stand in lines.</summary>
    public bool ThreePublicTall { get; init; }

    /// <summary>国有资本经营预算 with income and balances.</summary>
    public bool CapitalFlow { get; init; }

    /// <summary>The expenditure table goes on in a second one (续表).</summary>
    public bool Continued { get; init; }

    /// <summary>Codes and names in one column.</summary>
    public bool CodeInName { get; init; }

    /// <summary>Year and department stand before the titles.</summary>
    public bool LongTitles { get; init; }

    public bool OldIncomeLine => Year <= 2018;

    public bool HasCapital => Year >= 2020;

    public static string Unit(int scale) => scale == 100 ? "元" : "万元";

    /// <summary>The layout of a seed.</summary>
    public static Layout Of(int seed)
    {
        var random = new Random(unchecked(seed * 7919));
        var yuan = random.Next(4) == 0;
        return new Layout(2017 + (seed % 8))
        {
            Scale = yuan ? 100 : 1_000_000,
            EconomicScale = yuan || random.Next(6) == 0 ? 100 : 1_000_000,
            Zero = (seed % 3) switch { 0 => "0.00", 1 => "", _ => "-" },
            Thousands = random.Next(2) == 0,
            Numbered = random.Next(4) > 0,
            TitleInside = random.Next(6) == 0,
            Unmerged = random.Next(6) == 0,
            UnitInHeader = random.Next(8) == 0,
            EducationFees = random.Next(4) == 0,
            EconomicList = random.Next(4) == 0,
            ThreePublicSeventh = random.Next(4) == 0,
            ThreePublicTall = random.Next(5) == 0,
            CapitalFlow = random.Next(6) == 0,
            Continued = random.Next(6) == 0,
            CodeInName = random.Next(8) == 0,
            LongTitles = random.Next(5) == 0,
        };
    }
}
