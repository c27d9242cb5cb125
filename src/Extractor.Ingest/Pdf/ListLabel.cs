using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells lines that begin with a label of the same kind (一、 or （一） or 第一部分): entries of a list without indents. Pure and thread-safe.</summary>
internal static partial class ListLabel
{
    /// <summary>Whether both texts begin with a label, and of one kind.</summary>
    public static bool Follows(string before, string text)
    {
        var label = Pattern().Match(text);
        var other = Pattern().Match(before);
        if (!label.Success || !other.Success) return false;
        for (var i = 1; i < label.Groups.Count; i++)
        {
            if (label.Groups[i].Success) return other.Groups[i].Success;
        }

        return false;
    }

    [GeneratedRegex(@"^(?:([一二三四五六七八九十]{1,3}、)|(（[一二三四五六七八九十]{1,3}）)|(第[一二三四五六七八九十]{1,3}[部章节篇])|(\d{1,2}[、．.](?!\d))|([（(]\d{1,2}[)）]))")]
    private static partial Regex Pattern();
}
