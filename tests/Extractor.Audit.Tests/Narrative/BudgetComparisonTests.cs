using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Testing;

namespace Extractor.Audit.Tests.Narrative;

/// <summary>What is said of a sentence that holds the actual amount against the budget.</summary>
public sealed class BudgetComparisonTests
{
    private static readonly Auditor Auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    [Theory]
    [InlineData("培训费年初预算为10.00万元，支出决算为9.00万元，完成年初预算的90%，决算数大于年初预算数的主要原因是课程增加。", "Warning yoy-direction")]
    [InlineData("培训费年初预算为10万元，支出决算为9万元，完成年初预算的90%，决算数小于年初预算数的主要原因是课程减少。", "")]
    [InlineData("培训费年初预算为10万元，支出决算为10万元，完成年初预算的100%，决算数等于年初预算数。", "")]
    [InlineData("培训费年初预算为10万元，支出决算为10万元，完成年初预算的100%，决算数大于年初预算数的主要原因是课程增加。", "Review yoy-direction")]
    [InlineData("培训费支出完成预算的98.5%，决算数高于预算数主要是课程增加。", "Warning yoy-direction")]
    [InlineData("培训费支出完成预算的103.5%，决算数高于预算数主要是课程增加。", "")]
    [InlineData("培训费支出9万元，比上年减少1万元，下降10%，增加的主要原因是课程安排。", "Warning reason-direction")]
    [InlineData("培训费支出9万元，比上年减少1万元，下降10%，减少的主要原因是课程安排。", "")]
    public void A_word_that_goes_the_other_way_is_told(string sentence, string expected)
    {
        var document = new DocumentBuilder().Heading(1, "青禾县水利服务中心2023年度部门决算").Paragraph(sentence).Build();
        var findings = Auditor.Audit(new Reconciler().Reconcile(new ReportReader().Read(document, isPartial: false)));

        Assert.Equal(expected, string.Join('\n', findings.Where(f => f.Check is "yoy-direction" or "reason-direction").Select(f => $"{f.Severity} {f.Check}")));
    }
}
