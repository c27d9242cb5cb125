using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Narrative.Passages;

/// <summary>Puts paragraphs together again that a page break or a line end cut in two. Pure and thread-safe.</summary>
internal static partial class PassageReader
{
    /// <summary>A shorter line without a full stop is taken for a heading, a caption or a signature.</summary>
    private const int ShortestCutLine = 20;

    /// <summary>The passages of a document in reading order: every text block but lines of contents.</summary>
    public static ImmutableArray<Passage> Read(SourceDocument document)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var open = new List<TextBlock>();
        foreach (var block in document.Blocks)
        {
            if (block is TextBlock { Role: TextRole.Contents }) continue;
            var text = block as TextBlock;
            if (text is not null && text.Text.Length == 0) continue;
            if (open.Count > 0 && (text is null || !Continues(open[^1], text))) Close(open, passages);
            if (text is not null) open.Add(text);
        }

        Close(open, passages);
        return passages.DrainToImmutable();
    }

    private static bool Continues(TextBlock before, TextBlock after)
    {
        if (before.Role is not TextRole.Paragraph || after.Role is not TextRole.Paragraph || Label().IsMatch(after.Text)) return false;
        var last = before.Text.AsSpan().TrimEnd()[^1];
        if (last is '，' or ',' or '、') return true;
        if (last is '。' or '.' or '：' or ':' or '；' or ';' or '！' or '？' or '!' or '?' or '）' or ')' or '”' or '》') return false;
        return before.Text.Length >= ShortestCutLine && InnerStop().IsMatch(before.Text) && !Caption().IsMatch(after.Text);
    }

    private static void Close(List<TextBlock> open, ImmutableArray<Passage>.Builder passages)
    {
        if (open.Count == 0) return;
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<PassagePiece>(open.Count);
        foreach (var block in open)
        {
            if (text.Length > 0) text.Append('\n');
            pieces.Add(new PassagePiece(block.Index, text.Length));
            text.Append(block.Text);
        }

        passages.Add(new Passage(passages.Count, text.ToString(), pieces.MoveToImmutable()));
        open.Clear();
    }

    [GeneratedRegex(@"^\s*(第[一二三四五六七八九十百\d]+[章节部篇条]|[（(]?[一二三四五六七八九十]+[）)、．.]|[（(]?\d{1,2}[）)、．.](?!\d)|[①-⑳]|[一二三四五六七八九十]是|[-•·●◆■□☑*#])")]
    private static partial Regex Label();

    [GeneratedRegex("[，,。；;：:]")]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"^\s*(图|表|附表|附件|注|单位|金额单位|部门|填报)\s*[\d一二三四五六七八九十：:]")]
    private static partial Regex Caption();
}
