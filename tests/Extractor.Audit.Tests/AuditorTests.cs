using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Claims;

namespace Extractor.Audit.Tests;

public sealed class AuditorTests
{
    private static readonly MessageTable Messages = MessageTable.Load();
    private static readonly CheckCatalogue Catalogue = CheckCatalogue.Load();

    [Fact]
    public void A_contradicted_claim_becomes_a_finding_with_its_arithmetic_and_places()
    {
        var finding = Assert.Single(Audit([Sum(Money(0, 12, "本年收入合计"), Money(1, 5, "甲"), Money(2, 6, "乙"))]));

        Assert.Equal(("score-sum", Severity.Error, Verdict.Contradicted), (finding.Check, finding.Severity, finding.Verdict));
        Assert.Equal((12m, "万元"), (finding.Stated!.Value, finding.Stated.Unit));
        Assert.Equal((11m, "5.00 + 6.00"), (finding.Computed!.Value, finding.Computed.Formula));
        Assert.Equal([0, 1, 2], finding.Locations.Select(l => l.Block));
        Assert.Contains("11", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_holds_is_no_finding() =>
        Assert.Empty(Audit([Sum(Money(0, 11, "本年收入合计"), Money(1, 5, "甲"), Money(2, 6, "乙"))]));

    [Fact]
    public void The_fingerprint_does_not_depend_on_positions()
    {
        var here = Assert.Single(Audit([Sum(Money(0, 12, "合计"), Money(1, 5, "甲"), Money(2, 6, "乙"))]));
        var moved = Assert.Single(Audit([Sum(Money(7, 12, "合计"), Money(8, 5, "甲"), Money(9, 6, "乙"))]));

        Assert.Equal(here.Id, moved.Id);
    }

    [Fact]
    public void Two_findings_about_one_misprint_fold_under_the_first()
    {
        var total = Money(0, 12, "本年收入合计");
        var findings = Audit([Sum(total, Money(1, 5, "甲"), Money(2, 6, "乙")), new Claim("score-sum", total, Money(3, 11, "收入总计")) { Keys = ["b"] }]);

        Assert.Equal(2, findings.Length);
        Assert.Single(findings, f => f.Root is null);
        Assert.Single(findings, f => f.Root == findings.Single(r => r.Root is null).Id);
    }

    [Fact]
    public void A_check_that_is_switched_off_finds_nothing()
    {
        var off = new AuditOptions { Checks = ImmutableDictionary<string, CheckOptions>.Empty.Add("score-sum", new CheckOptions { Enabled = false }) };

        Assert.Empty(Audit([Sum(Money(0, 12, "合计"), Money(1, 5, "甲"))], off));
    }

    [Fact]
    public void A_configured_severity_replaces_the_checks_own()
    {
        var lowered = new AuditOptions { Checks = ImmutableDictionary<string, CheckOptions>.Empty.Add("score-sum", new CheckOptions { Severity = Severity.Note }) };

        Assert.Equal(Severity.Note, Assert.Single(Audit([Sum(Money(0, 12, "合计"), Money(1, 5, "甲"))], lowered)).Severity);
    }

    [Fact]
    public void An_explained_claim_is_a_note_that_says_so()
    {
        var claim = Sum(Money(0, 12, "合计"), Money(1, 5, "甲")) with { Alternatives = [new Alternative("cause.sign", Money(2, 12, "乙"), [])] };

        var finding = Assert.Single(Audit([claim]));

        Assert.Equal((Severity.Note, Verdict.Explained), (finding.Severity, finding.Verdict));
    }

    [Fact]
    public void Messages_come_in_the_language_asked_for()
    {
        var finding = Assert.Single(Audit([Sum(Money(0, 12, "合计"), Money(1, 5, "甲"))], new AuditOptions { Language = Language.English }));

        Assert.Contains("add up to 5", finding.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<Findings.Finding> Audit(ImmutableArray<Claim> claims, AuditOptions? options = null)
    {
        var report = new Report(new SourceDocument(new DocumentId("a.txt"), FileFormat.Text, [], [])) { Claims = claims };
        return new Auditor(Catalogue, Messages, options ?? new AuditOptions()).Audit(new Reconciler().Reconcile(report));
    }

    private static Claim Sum(Quantity total, params Quantity[] terms) => new("score-sum", total, Expression.Sum(terms)) { Tolerance = Tolerance.Tail };

    private static Quantity Money(int block, decimal value, string name)
    {
        var number = new PrintedNumber(value, 2, Unit.TenThousandYuan, $"{value:F2}");
        return new Quantity(name, number, Unit.TenThousandYuan, new Provenance(new DocumentId("a.txt"), block, new CharSpan(0, number.Raw.Length), number.Raw));
    }
}
