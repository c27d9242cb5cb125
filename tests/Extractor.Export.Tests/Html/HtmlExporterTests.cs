using System.Text.Json;
using System.Text.RegularExpressions;
using Extractor.Audit.Results;
using Extractor.Export.Html;
using Extractor.Export.Notation;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;

namespace Extractor.Export.Tests.Html;

public sealed partial class HtmlExporterTests
{
    [Fact]
    public void A_small_document_gives_the_reviewed_page()
    {
        var main = MainPane().Match(Page(SampleDocuments.FinalAccounts())).Value;
        var aside = Aside().Match(Page(SampleDocuments.FinalAccounts())).Value;
        Snapshot.Match(main + "\n" + aside + "\n", RepositoryFolder.At("tests", "Extractor.Export.Tests", "Html", "page.expected.html"));
    }

    [Fact]
    public void Every_number_is_ticked_at_its_place_and_has_an_anchor()
    {
        var page = Page(SampleDocuments.FinalAccounts());
        for (var i = 0; i < 6; i++) Assert.Contains($"id=\"n{i}\"", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"n x f\" id=\"n5\" href=\"#n5\">200.83<i role=\"img\" aria-label=\"不符\">✗</i></a>%", page, StringComparison.Ordinal);
        Assert.Contains("120.50<i role=\"img\" aria-label=\"已勾稽2\">✓2</i></a>万元", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_inside_a_page_leads_to_an_anchor_that_is_there_once()
    {
        var page = Page(SampleDocuments.FinalAccounts());
        var anchors = Id().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        Assert.Distinct(anchors);
        Assert.All(Link().Matches(page).Select(m => m.Groups[1].Value), l => Assert.Contains(l, anchors));
    }

    [Fact]
    public void Text_of_a_document_is_never_markup_or_script()
    {
        var page = Page(SampleDocuments.SelfEvaluation());
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        var files = MemoryFolder.Of(new HtmlExporter(), SampleRun.Small());
        Assert.All(files.Paths, p => Assert.DoesNotContain("<script>alert", files.Text(p), StringComparison.Ordinal));
        Assert.DoesNotContain("<b>自评", files.Text("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_asks_anything_of_the_network()
    {
        var files = MemoryFolder.Of(new HtmlExporter(), SampleRun.Of(SampleDocuments.FinalAccounts()));
        foreach (var path in files.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Contains("default-src 'none'", System.Net.WebUtility.HtmlDecode(files.Text(path)), StringComparison.Ordinal);
            Assert.DoesNotMatch("(src|href)=\"(https?:|//)", files.Text(path));
            Assert.DoesNotMatch("url\\(|@import|fetch\\(|XMLHttpRequest", files.Text(path));
        }
    }

    [Fact]
    public void A_finding_without_a_place_is_shown_in_the_list()
    {
        var document = SampleDocuments.FinalAccounts();
        var page = Page(document with { Findings = [document.Findings[0] with { Locations = [] }] });
        Assert.Contains("id=\"l0\"><span class=\"at\" id=\"f0\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outline_tells_coverage_and_findings_of_each_section()
    {
        var document = SampleDocuments.FinalAccounts() with { Sections = [new SectionRow(1, "第一部分", "决算表", 0, 2), new SectionRow(1, "第二部分", "情况说明", 2, 4)] };
        var page = Page(document);
        Assert.Contains("<a href=\"#b0\">第一部分 决算表</a> <span class=\"cov\">100%</span></li>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#b2\">第二部分 情况说明</a> <span class=\"cov\">66%</span> <span class=\"hit\">1</span></li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Merged_cells_keep_their_spans_and_numbers_that_overlap_break_nothing()
    {
        var document = SampleDocuments.FinalAccounts();
        var table = document.Tables[0] with { Cells = [new CellRow(0, 0, 2, 2, "合并 <格>"), .. document.Tables[0].Cells[4..]] };
        var again = document.Numbers[3] with { Place = document.Numbers[3].Place with { Start = 12, End = 20 } };
        var page = Page(document with { Tables = [table], Numbers = [.. document.Numbers, again] });
        Assert.Contains("rowspan=\"2\" colspan=\"2\">合并 &lt;格&gt;</th>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_of_two_thousand_documents_stays_small_and_loads_its_findings_in_parts()
    {
        var sample = SampleDocuments.FinalAccounts();
        var documents = Enumerable.Range(0, 2000).Select(i => sample with { Path = $"第{i:0000}号/决算.docx", Blocks = [], Tables = [], Numbers = [], Claims = [], Facts = [] });
        var run = SampleRun.Of() with { Documents = documents };
        var files = MemoryFolder.Of(new HtmlExporter(), run);
        Assert.InRange(files.Bytes("report.html").Length, 1, 5_000_000);
        Assert.Contains("pages/data/findings-002.js", files.Paths);
        Assert.All(files.Paths.Where(p => p.EndsWith(".js", StringComparison.Ordinal)), p => Assert.InRange(files.Bytes(p).Length, 1, 1_500_000));
        var part = files.Text("pages/data/findings-001.js");
        Assert.Equal(1000, JsonDocument.Parse(part["extractorFindings(".Length..part.LastIndexOf(')')]).RootElement.GetArrayLength());
    }

    private static string Page(DocumentResult document) => MemoryFolder.Of(new HtmlExporter(), SampleRun.Of(document)).Text(PageFile.Path(document.Path));

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPane();

    [GeneratedRegex("<aside.*</aside>", RegexOptions.Singleline)]
    private static partial Regex Aside();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Link();
}
