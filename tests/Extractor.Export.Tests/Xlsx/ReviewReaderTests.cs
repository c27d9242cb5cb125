using Extractor.Core.Messages;
using Extractor.Export.Runs;
using Extractor.Export.Tests.Samples;
using Extractor.Export.Xlsx;

namespace Extractor.Export.Tests.Xlsx;

public sealed class ReviewReaderTests
{
    private const string Id = "b1946ac92492d234";

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void A_remark_written_into_the_workbook_is_read_back(Language language)
    {
        var run = SampleRun.Small(language);
        var reviews = Read(run with { Reviews = run.Reviews.Add(Id, new Review("已核实，\n系笔误", "复核员甲")) });
        Assert.Equal(new Review("已核实，\n系笔误", "复核员甲"), Assert.Single(reviews).Value);
        Assert.Equal(Id, reviews.Keys.Single());
    }

    [Fact]
    public void Findings_without_a_remark_are_left_out() => Assert.Empty(Read(SampleRun.Small()));

    [Fact]
    public void A_file_that_is_no_workbook_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new ReviewReader(MessageTable.Load()).Read(new MemoryStream("no workbook"u8.ToArray())));

    private static System.Collections.Immutable.ImmutableDictionary<string, Review> Read(RunResults run) =>
        new ReviewReader(MessageTable.Load()).Read(new MemoryStream(MemoryFolder.Of(new XlsxExporter(), run).Bytes("findings.xlsx")));
}
