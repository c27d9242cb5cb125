using Extractor.Annotate.Notes;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Reconcile;

namespace Extractor.Annotate.Tests;

public sealed class AnnotationWriterTests
{
    private static readonly Finding s_finding = new()
    {
        Id = "0011223344556677",
        Document = "a.docx",
        Check = "no-such-check",
        Code = "FT101",
        Severity = Severity.Error,
        Confidence = 1,
        Verdict = Verdict.Contradicted,
        Message = "合计与分项之和不符。",
        Stated = new StatedValue("12.50", 12.50m, "万元"),
        Computed = new ComputedValue(13.5m, 13.49m, 13.51m, "6.50 + 7.00"),
        Cause = new CauseText("digits", "数字写反"),
        Locations = [new Location { Quote = "12.50", Block = 1 }, new Location { Quote = "6.50", Page = 3, RowLabel = "甲", ColumnLabel = "金额\n万元" }, new Location { Quote = "0.00", Page = 3 }, new Location { Quote = "7.00", Document = "b.docx" }],
    };

    [Fact]
    public void A_note_tells_severity_sentence_arithmetic_cause_operands_and_id() => Assert.Equal(
        """
        【错误】FT101 no-such-check
        合计与分项之和不符。
        计算：6.50 + 7.00 = 13.5万元
        可能的原因：数字写反
        参与计算的数：6.50（第3页，甲，金额万元）；7.00（b.docx）
        差异编号：0011223344556677
        """.ReplaceLineEndings("\n"),
        Write(s_finding).Text);

    [Fact]
    public void A_note_in_english_tells_the_same() => Assert.StartsWith("[Error] FT101", new AnnotationWriter(MessageTable.Load(), Language.English).Write(s_finding).Text, StringComparison.Ordinal);

    [Fact]
    public void The_place_is_that_of_the_stated_value()
    {
        Assert.Equal("12.50", Write(s_finding).Place!.Quote);
        Assert.Null(Write(s_finding with { Locations = [] }).Place);
    }

    [Fact]
    public void Followers_repetitions_and_suppressions_are_said()
    {
        Assert.Contains("由差异 aa 引起", Write(s_finding with { Root = "aa" }).Text, StringComparison.Ordinal);
        Assert.Contains("同一差异在另一份文件中列出，编号 aa", Write(s_finding with { Root = "aa", IsRepeated = true }).Text, StringComparison.Ordinal);
        Assert.Contains("已豁免：已更正（王五，2024-05-06）", Write(s_finding with { Suppression = new Suppression("已更正", "王五", new DateOnly(2024, 5, 6), null) }).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_quotes_and_formulas_are_cut()
    {
        var note = Write(s_finding with { Message = new string('长', 100_000), Locations = [.. Enumerable.Repeat(new Location { Quote = new string('1', 50_000) }, 500)] });
        Assert.InRange(note.Text.Length, 1_000, 5_000);
    }

    private static Annotation Write(Finding finding) => new AnnotationWriter(MessageTable.Load(), Language.Chinese).Write(finding);
}
