using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Export.Tests.Samples;
using Extractor.Export.Words;

namespace Extractor.Export.Tests.Words;

public sealed class RunWordsTests
{
    [Theory]
    [InlineData(Language.Chinese, "与“得分合计”是同一处差错")]
    [InlineData(Language.English, "the same slip as “Total score”")]
    public void A_finding_that_follows_from_another_says_from_which(Language language, string expected)
    {
        var alone = SampleDocuments.SelfEvaluation();
        var root = alone.Findings[0] with { Id = "aaaa", Check = "score-sum" };
        var follower = root with { Id = "bbbb", Check = "deduction-sum", Root = "aaaa" };
        var document = alone with { Findings = [root, follower, follower with { Id = "cccc", IsRepeated = true }] };
        var words = new RunWords(SampleRun.Of(language, document));

        Assert.Equal(expected, words.Cause(document, follower));
        Assert.Equal("", words.Cause(document, root));
        Assert.Equal("", words.Cause(document, document.Findings[2]));
        Assert.EndsWith("；抄错", words.Cause(document, follower with { Cause = new CauseText("sibling-copy", "抄错") }), StringComparison.Ordinal);
    }
}
