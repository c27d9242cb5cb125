using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Extractor.Audit.Results;
using Extractor.Export.Html;
using Extractor.Export.Notation;
using Extractor.Export.Tests.Samples;

namespace Extractor.Export.Tests.Html;

public sealed partial class DrawnPageTests
{
    [Fact]
    public void A_document_without_pages_has_nothing_to_draw()
    {
        var page = Page(SampleDocuments.FinalAccounts());
        Assert.DoesNotContain("id=\"sheets\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"views\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"original\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_has_its_box_where_its_letters_stand()
    {
        // The sentence of block 3 on one line of 400 units: a Chinese character is as wide as two digits.
        var sheet = Sheets(Page(Printed((0, 37, 1000, 1000, 1560)))).Single();
        Assert.Equal(1, sheet.GetProperty("page").GetInt32());
        var numbers = Flat(sheet.GetProperty("numbers"), 7);
        Assert.Equal([3, 4, 5], numbers.Select(n => n[4].GetInt32()));
        Assert.Equal(["t", "u", "x"], numbers.Select(n => n[5].GetString()));
        Assert.Equal(["120.50", "60.00", "200.83"], numbers.Select(n => n[6].GetString()));
        Assert.All(numbers.Zip(numbers.Skip(1)), p => Assert.True(p.First[0].GetInt32() + p.First[2].GetInt32() <= p.Second[0].GetInt32()));
        Assert.Equal(0, Flat(sheet.GetProperty("findings"), 6).Single()[4].GetInt32());
    }

    [Fact]
    public void A_number_broken_at_the_end_of_a_line_has_a_box_on_each_line_and_speaks_once()
    {
        var sheet = Sheets(Page(Printed((0, 36, 1000, 1000, 1500), (36, 46, 1000, 1200, 1200)))).Single();
        var rate = Flat(sheet.GetProperty("numbers"), 7).Where(n => n[4].GetInt32() == 5).ToArray();
        Assert.Equal([1000, 1200], rate.Select(n => n[1].GetInt32()));
        Assert.Equal(["200.83", ""], rate.Select(n => n[6].GetString()));
    }

    [Fact]
    public void Every_page_is_marked_where_it_begins_and_the_pages_of_a_table_where_it_ends()
    {
        var document = Printed((0, 46, 1000, 1000, 1500));
        var sheet = document.Sheets[0];
        document = document with
        {
            Blocks = [document.Blocks[0] with { Page = 1 }, document.Blocks[1], document.Blocks[2] with { Page = 3 }, document.Blocks[3]],
            Tables = [document.Tables[0] with { Pages = [1, 2, 3] }],
            Sheets = [sheet, sheet with { Page = 2 }, sheet with { Page = 3 }],
        };
        var page = Page(document);
        int At(string part) => page.IndexOf(part, StringComparison.Ordinal);
        Assert.True(At("id=\"page1\"") < At("id=\"b0\"") && At("id=\"b1\"") < At("id=\"page2\"") && At("id=\"page2\"") < At("id=\"page3\"") && At("id=\"page3\"") < At("id=\"b2\""));
    }

    [Fact]
    public void A_finding_listed_at_another_file_is_still_shown_at_the_number_of_this_one()
    {
        var document = SampleDocuments.FinalAccounts();
        var page = Page(document with { Findings = [], Repeated = [document.Findings[0] with { IsRepeated = true }] });
        Assert.Contains("data-number=\"n5\"", page, StringComparison.Ordinal);
        Assert.Contains("差异在清单中只计一次", page, StringComparison.Ordinal);
        Assert.DoesNotContain("没有发现差异", page, StringComparison.Ordinal);
    }

    private static DocumentResult Printed(params (int Start, int End, int Left, int Top, int Right)[] lines)
    {
        var document = SampleDocuments.FinalAccounts();
        var text = document.Blocks[3].Text;
        ImmutableArray<PrintRow> prints = [.. lines.Select(l => new PrintRow(text[l.Start..Math.Min(text.Length, l.End)], l.Left, l.Top, l.Right, l.Top + 100, 3, l.Start))];
        return document with { Format = "pdf", Sheets = [new SheetRow(1, 5950, 8420, prints, [new RuleRow(500, 900, 5000, 900)])] };
    }

    private static string Page(DocumentResult document) => MemoryFolder.Of(new HtmlExporter(), SampleRun.Of(document)).Text(PageFile.Path(document.Path));

    private static JsonElement.ArrayEnumerator Sheets(string page) => JsonDocument.Parse(Data().Match(page).Groups[1].Value).RootElement.GetProperty("sheets").EnumerateArray();

    private static JsonElement[][] Flat(JsonElement list, int size) => [.. list.EnumerateArray().Chunk(size)];

    [GeneratedRegex("id=\"sheets\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
