using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>Writes a formula on one line, so that a fraction does not come out as one number: <c>a/b</c>, <c>x^2</c>, <c>√(y)</c>.</summary>
internal static class OfficeMath
{
    /// <summary>Reads the current math element. Depth is bounded by the part reader's limit on nesting.</summary>
    public static string Read(PartReader xml)
    {
        if (xml.LocalName == "t") return xml.Text();
        if (xml.LocalName.EndsWith("Pr", StringComparison.Ordinal))
        {
            xml.Skip();
            return "";
        }

        return xml.LocalName switch
        {
            "f" => Operands(xml, "num", "den") is [var above, var below] ? $"{Grouped(above)}/{Grouped(below)}" : "",
            "sSup" => Operands(xml, "e", "sup") is [var power, var exponent] ? $"{power}^{Grouped(exponent)}" : "",
            "sSub" => Operands(xml, "e", "sub") is [var indexed, var index] ? $"{indexed}_{Grouped(index)}" : "",
            "rad" => Operands(xml, "deg", "e") is [var degree, var root] ? $"{degree}√{Grouped(root)}" : "",
            "d" => $"({string.Join(",", Children(xml).Where(c => c.Name == "e").Select(c => c.Text))})",
            _ => string.Concat(Children(xml).Select(c => c.Text)),
        };
    }

    private static string[] Operands(PartReader xml, string first, string second)
    {
        var children = Children(xml);
        string Named(string name) => string.Concat(children.Where(c => c.Name == name).Select(c => c.Text));
        return [Named(first), Named(second)];
    }

    private static List<(string Name, string Text)> Children(PartReader xml)
    {
        var children = new List<(string, string)>();
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            if (xml.InMath) children.Add((xml.LocalName, Read(xml)));
            else if (!(xml.InWord && xml.LocalName is "ins" or "moveTo" or "r" or "t")) xml.Skip();
        }

        return children;
    }

    /// <summary>In brackets where it is more than one number or word.</summary>
    private static string Grouped(string text)
    {
        var single = new StringBuilder(text.Length).Append(text).ToString().All(c => char.IsLetterOrDigit(c) || c is '.' or '%');
        return single ? text : $"({text})";
    }
}
