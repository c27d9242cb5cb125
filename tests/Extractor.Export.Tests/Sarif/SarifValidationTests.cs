using System.Text;
using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Export.Runs;
using Extractor.Export.Sarif;
using Extractor.Export.Tests.Samples;

namespace Extractor.Export.Tests.Sarif;

public sealed class SarifValidationTests
{
    [SarifValidatorFact]
    public void A_run_of_every_kind_of_document_is_valid()
    {
        Assert.Empty(SarifValidator.Errors(Log(SampleRun.Small())));
        Assert.Empty(SarifValidator.Errors(Log(SampleRun.Small(Language.English))));
        Assert.Empty(SarifValidator.Errors(Log(SampleRun.Of())));
    }

    [SarifValidatorFact]
    public void Findings_on_pages_of_a_baseline_suppressed_or_of_the_whole_document_are_valid()
    {
        var document = SampleDocuments.FinalAccounts();
        var finding = document.Findings[0];
        var decided = finding with { Id = "0000000000000001", Suppression = new Suppression("已更正", "甲", new DateOnly(2026, 1, 15), null), BaselineState = BaselineState.Unchanged };
        var gone = finding with { Id = "0000000000000002", BaselineState = BaselineState.Gone };
        var whole = finding with { Id = "0000000000000003", Locations = [], BaselineState = BaselineState.New };
        var printed = finding with { Id = "0000000000000004", Locations = [finding.Locations[0] with { Page = 3, Box = [72.5, 100, 130.25, 112] }, finding.Locations[1] with { Document = "另一份.pdf" }] };
        Assert.Empty(SarifValidator.Errors(Log(SampleRun.Of(document with { Findings = [decided, gone, whole, printed] }))));
    }

    [SarifValidatorFact]
    public void The_validator_sees_what_is_wrong()
    {
        var log = Encoding.UTF8.GetString(Log(SampleRun.Small())).Replace("\"results\"", "\"outcomes\"", StringComparison.Ordinal);
        Assert.NotEmpty(SarifValidator.Errors(Encoding.UTF8.GetBytes(log)));
    }

    private static byte[] Log(RunResults run) => MemoryFolder.Of(new SarifExporter(), run).Bytes("findings.sarif");
}
