namespace Extractor.Pdf.Fonts;

/// <summary>What the name of a font tells.</summary>
internal static class FontNames
{
    private static readonly string[] ChineseNames =
    [
        "SimSun", "NSimSun", "SimHei", "FangSong", "KaiTi", "STSong", "STHeiti", "STKaiti", "STFangsong", "STZhongsong", "MicrosoftYaHei", "DengXian",
        "FZ", "MSung", "MHei", "PMingLiU", "MingLiU", "SourceHan", "NotoSansCJK", "NotoSerifCJK", "AdobeSongStd", "HYShuSong", "YouYuan", "LiSu",
        "宋", "黑体", "楷", "仿宋", "等线", "雅黑", "方正", "华文",
    ];

    /// <summary>The name without the six letters that mark a subset.</summary>
    public static string Plain(string name)
    {
        if (name.Length <= 7 || name[6] != '+') return name;
        for (var i = 0; i < 6; i++)
        {
            if (!char.IsAsciiLetter(name[i])) return name;
        }

        return name[7..];
    }

    public static bool IsBold(string name) =>
        Has(name, "Bold") || Has(name, "Black") || Has(name, "Heavy") || Has(name, "Demi") || name.EndsWith("-Bd", StringComparison.Ordinal);

    public static bool IsItalic(string name) => Has(name, "Italic") || Has(name, "Oblique");

    public static bool IsSerif(string name) => (Has(name, "Serif") && !Has(name, "SansSerif")) || Has(name, "Times") || Has(name, "Song") || Has(name, "SimSun") || Has(name, "Ming");

    /// <summary>Whether the name is that of a font for Chinese.</summary>
    public static bool IsChinese(string name)
    {
        foreach (var known in ChineseNames)
        {
            if (name.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
