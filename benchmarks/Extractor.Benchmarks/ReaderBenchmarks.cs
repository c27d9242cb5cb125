using BenchmarkDotNet.Attributes;
using Extractor.Core.Documents;
using Extractor.Ingest.Html;
using Extractor.Ingest.Pdf;
using Extractor.Ingest.Text;
using Extractor.Ingest.Word;

namespace Extractor.Benchmarks;

/// <summary>One set of final accounts, bytes to document, in every format.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly WordReader _word = new();
    private readonly HtmlReader _html = new();
    private readonly PlainTextReader _text = new();
    private readonly PdfReader _pdf = new();
    private readonly byte[] _docx = Samples.Largest(".docx");
    private readonly byte[] _portal = Samples.Largest(".html");
    private readonly byte[] _wordExport = Samples.Largest("_word.htm");
    private readonly byte[] _txt = Samples.Largest(".txt");
    private readonly byte[] _ruledPages = RuledPages.Write(pages: 10);

    [Benchmark(Baseline = true)]
    public SourceDocument Word() => Samples.Read(_word, _docx);

    [Benchmark]
    public SourceDocument PortalPage() => Samples.Read(_html, _portal);

    [Benchmark]
    public SourceDocument PageSavedByWord() => Samples.Read(_html, _wordExport);

    [Benchmark]
    public SourceDocument Text() => Samples.Read(_text, _txt);

    [Benchmark]
    public SourceDocument PdfOfTenPages() => Samples.Read(_pdf, _ruledPages);
}
