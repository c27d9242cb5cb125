using System.Text.RegularExpressions;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Tables;

/// <summary>What one line above a table says of it: several things may stand in one line.</summary>
/// <param name="FormNumber">公开NN表, without spaces, or null.</param>
/// <param name="Entity">The department named after 部门： or 单位：, or null.</param>
/// <param name="Unit">The unit of amounts, or null.</param>
/// <param name="Rest">What is left of the line when these are taken out, ordinal removed; empty when nothing is.</param>
internal sealed partial record CaptionLine(string? FormNumber, string? Entity, Unit? Unit, string Rest)
{
    /// <summary>Longest line that can be a title.</summary>
    private const int LongestTitle = 70;

    /// <summary>Whether the line says anything but, perhaps, a title.</summary>
    public bool HasHeadings => FormNumber is not null || Entity is not null || Unit is not null;

    /// <summary>Whether the rest reads like the title of a table.</summary>
    public bool IsTitle => Rest.Length is > 1 and <= LongestTitle && TitleEnd().IsMatch(Rest) && !Sentence().IsMatch(Rest);

    /// <summary>Whether the line is a short label with its value (填报日期：…, 总分：…) as stands between title and table.</summary>
    public bool IsField => FieldPattern().IsMatch(Rest) && !Sentence().IsMatch(Rest);

    /// <summary>Reads a line.</summary>
    public static CaptionLine Read(string text)
    {
        var rest = WhiteSpace().Replace(text, " ").Trim();
        string? formNumber = null;
        string? entity = null;
        Unit? unit = null;
        var match = FormNumberPattern().Match(rest);
        if (match.Success) formNumber = Take(match).Replace(" ", "", StringComparison.Ordinal);
        match = UnitPattern().Match(rest);
        if (match.Success)
        {
            unit = MoneyUnit.Named(match.Groups["unit"].Value);
            Take(match);
        }

        match = EntityPattern().Match(rest);
        if (match.Success)
        {
            entity = match.Groups["entity"].Value.Trim().Replace(" ", "", StringComparison.Ordinal);
            Take(match);
        }

        return new CaptionLine(formNumber, entity is "" ? null : entity, unit, OrdinalPattern().Replace(rest.Trim(), "").Trim());

        string Take(Match found)
        {
            rest = rest.Remove(found.Index, found.Length).Insert(found.Index, " ").Trim();
            return found.Value;
        }
    }

    [GeneratedRegex(@"(?:预算|决算)?公\s*开\s*(?:表\s*\d{1,2}|\d{1,2}(?:\s*-\s*\d)?\s*表)|^附?表\s*\d{1,2}(?:-\d{1,2})?(?=\s|[:：]|$)[:：]?", RegexOptions.CultureInvariant)]
    private static partial Regex FormNumberPattern();

    [GeneratedRegex(@"[(（]?\s*(?:金\s*额\s*|计\s*量\s*|货\s*币\s*)?单\s*位\s*[:：]\s*(?:人民币)?\s*(?<unit>亿元|百万元|万\s*元|千元|元)\s*[)）]?|[(（]\s*(?<unit>亿元|百万元|万元|千元|元)\s*[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"(?:公开|编制|填报|编报|预算|申报)?(?:部\s*门|单\s*位)\s*(?:名\s*称|[(（]单位[)）]|[(（]盖章[)）]|[(（]公章[)）])*\s*[:：](?<entity>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex EntityPattern();

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]+部分\s*|[一二三四五六七八九十]+、\s*|[(（][一二三四五六七八九十]+[)）]\s*|[(（]?\d{1,2}[)）、.．]\s*(?!\d)|附[件表]\s*\d{0,2}(?:-\d)?\s*[:：.、]\s*|表\s*\d{1,2}(?:-\d{1,2})?\s*[:：.、]?\s*(?=\D))+", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"(?:表|一览|清单|明细|汇总|统计|续|情况)\s*(?:[(（][^)）]{1,30}[)）]\s*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"[。；;！？]|如下|见下|下表|详见|^注|^备注", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[\p{L}()（） ]{2,12}[:：].{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
