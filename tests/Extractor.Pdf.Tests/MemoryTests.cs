using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests;

/// <summary>Runs alone, since it looks at the memory of the whole process.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    [Fact]
    public void Pages_that_were_read_are_not_kept()
    {
        var content = string.Concat(Enumerable.Range(0, 50).Select(i => $"BT /F1 9 Tf 20 {i} Td (Line {i} of the page) Tj ET\n"));
        var document = Reading.Open(PdfBuilder.WithPages([.. Enumerable.Repeat(content, 1_000)]));
        Read(document, 1, 100);
        var after100 = GC.GetTotalMemory(forceFullCollection: true);
        Read(document, 101, 1_000);
        var after1000 = GC.GetTotalMemory(forceFullCollection: true);
        Assert.InRange(after1000 - after100, long.MinValue, 4 << 20);
        Assert.Equal(1_000, document.PageCount);
    }

    private static void Read(PdfDocument document, int first, int last)
    {
        for (var number = first; number <= last; number++) Assert.Equal(940, document.GetPage(number).Letters.Length);
    }
}
