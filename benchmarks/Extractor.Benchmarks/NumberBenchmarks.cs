using BenchmarkDotNet.Attributes;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Ingest.Word;

namespace Extractor.Benchmarks;

/// <summary>Every cell and every paragraph of one set of final accounts.</summary>
[MemoryDiagnoser]
public class NumberBenchmarks
{
    private readonly string[] _cells;
    private readonly string[] _paragraphs;

    public NumberBenchmarks()
    {
        var document = Samples.Read(new WordReader(), Samples.Largest(".docx"));
        _cells = [.. document.Tables.SelectMany(t => t.Cells).Select(c => c.Text)];
        _paragraphs = [.. document.Blocks.OfType<TextBlock>().Select(b => b.Text)];
    }

    [Benchmark]
    public int Cells()
    {
        var numbers = 0;
        foreach (var cell in _cells)
        {
            if (NumberReader.ReadCell(cell).Kind == CellKind.Number) numbers++;
        }

        return numbers;
    }

    [Benchmark]
    public int Paragraphs()
    {
        var numbers = 0;
        foreach (var paragraph in _paragraphs) numbers += NumberReader.Find(paragraph).Length;
        return numbers;
    }
}
