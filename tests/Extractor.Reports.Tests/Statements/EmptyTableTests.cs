using Extractor.Reconcile;
using Extractor.Reports.Statements;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Statements;

/// <summary>Tables without figures, and what the report says of them.</summary>
public sealed class EmptyTableTests
{
    private static readonly string[] EmptyFund =
    [
        "科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余", " | 合计 | | | | ",
    ];

    [Fact]
    public void In_a_document_read_in_part_empty_and_missing_tables_could_not_be_checked()
    {
        var evaluations = Evaluations(isPartial: true);

        Assert.Equal(Verdict.CouldNotCheck, Assert.Single(evaluations, e => e.Claim.Check == "table-empty-unstated").Verdict);
        Assert.Contains(evaluations, e => e.Claim.Check == "table-missing" && e.Claim.Stated.Name == "支出决算表");
        Assert.All(evaluations.Where(e => e.Claim.Check == "table-missing"), e => Assert.Equal(Verdict.CouldNotCheck, e.Verdict));
    }

    [Fact]
    public void In_a_document_read_whole_nothing_is_left_to_doubt() =>
        Assert.DoesNotContain(Evaluations(isPartial: false), e => e.Claim.Check.StartsWith("table-", StringComparison.Ordinal));

    [Theory]
    [InlineData("本部门2023年度没有政府性基金预算财政拨款收入和支出。", true)]
    [InlineData("2023年政府性基金支出预算支出0万元。", true)]
    [InlineData("2023年政府性基金预算财政拨款支出0.50万元。", false)]
    [InlineData("2023年政府性基金预算财政拨款支出情况见下表。", false)]
    public void That_there_is_none_may_be_said_with_a_word_or_with_a_nought(string sentence, bool said) =>
        Assert.Equal(said, NothingToReport.IsSaid(Read(Fund().Paragraph(sentence), isPartial: false), StatementKind.GovernmentFund));

    [Fact]
    public void Where_only_tables_are_published_nothing_can_be_said_of_them()
    {
        Assert.False(NothingToReport.CanBeSaid(Read(Fund(), isPartial: false)));
        Assert.True(NothingToReport.CanBeSaid(Read(Fund().Paragraph("本部门共有五个内设机构。"), isPartial: false)));
    }

    [Theory]
    [InlineData("注：本部门2023年政府性基金预算财政拨款支出12.30万元。", 1)]
    [InlineData("注：本部门2023年无政府性基金预算财政拨款收支，故本表为空。", 0)]
    [InlineData("注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转结余情况。", 0)]
    public void A_note_that_tells_an_amount_of_an_empty_table_is_seen(string note, int seen)
    {
        var report = Read(Fund().Paragraph(note), isPartial: false);

        Assert.Equal(seen, NothingToReport.Unshown(report, Assert.Single(report.Statements)).Count());
    }

    private static List<Evaluation> Evaluations(bool isPartial) => [.. new Reconciler().Reconcile(Read(Fund(), isPartial)).Evaluations];

    private static DocumentBuilder Fund() => new DocumentBuilder().Heading(1, "石坪县农机站2023年度部门决算公开")
        .Paragraph("政府性基金预算财政拨款收入支出决算表").Paragraph("公开07表").Paragraph("单位：万元").Table(EmptyFund);

    private static Report Read(DocumentBuilder builder, bool isPartial) => new ReportReader().Read(builder.Build(), isPartial);
}
