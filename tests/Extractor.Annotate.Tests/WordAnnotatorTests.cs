using System.Xml.Linq;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;

namespace Extractor.Annotate.Tests;

public sealed class WordAnnotatorTests
{
    private const string Sentence = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>本年支出合计</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 12.50 万元，</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>同比增长3.8%。</w:t></w:r></w:p>";

    [Fact]
    public void A_comment_marks_exactly_the_quoted_characters()
    {
        var copy = AnnotatedDocument.At(WordFile.With(Sentence), "12.50", "3.8%").Copy;
        Assert.Equal([("12.50", "note on 12.50"), ("3.8%", "note on 3.8%")], Comments.Of(copy).Values);
    }

    [Fact]
    public void The_reader_reads_the_copy_as_the_original()
    {
        var document = AnnotatedDocument.At(WordFile.With(Sentence + Table("12.50", "8")), "12.50", "计 12", "8", "本年支出合计 12.50 万元，同比增长3.8%。");
        Assert.Equal(AnnotatedDocument.TextOf(document.Document), AnnotatedDocument.TextOf(AnnotatedDocument.Read(document.Copy)));
    }

    [Fact]
    public void Pieces_of_a_run_keep_its_formatting()
    {
        var copy = MainOf(AnnotatedDocument.At(WordFile.With("<w:p><w:r w:rsidR=\"00A1\"><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:tab/><w:t>合计12.50元</w:t><w:br/></w:r></w:p>"), "12.50").Copy);
        var runs = copy.Descendants(W("r")).Where(r => r.Element(W("commentReference")) is null).ToList();
        Assert.Equal(["合计", "12.50", "元"], runs.Select(r => r.Value));
        Assert.All(runs, r => Assert.Equal("<b/><sz/>", string.Concat(r.Element(W("rPr"))!.Elements().Select(e => $"<{e.Name.LocalName}/>"))));
        Assert.All(runs, r => Assert.Equal("00A1", r.Attribute(W("rsidR"))!.Value));
        Assert.NotNull(runs[0].Element(W("tab")));
        Assert.NotNull(runs[2].Element(W("br")));
    }

    [Fact]
    public void A_number_cut_into_several_runs_is_marked_whole()
    {
        var source = WordFile.With("<w:p><w:r><w:t>合计1</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>2</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:r><w:t>.5</w:t></w:r><w:bookmarkEnd w:id=\"0\"/><w:r><w:t>0万元</w:t></w:r></w:p>");
        Assert.Equal("12.50", Comments.Of(AnnotatedDocument.At(source, "12.50").Copy)[0].Marked);
    }

    [Fact]
    public void Places_in_cells_are_marked_there()
    {
        var document = AnnotatedDocument.At(WordFile.With(Table("12.50", "8") + Table("7.25", "9")), "7.25", "12.50");
        Assert.Equal(["7.25", "12.50"], Comments.Of(document.Copy).Values.Select(c => c.Marked));
        Assert.Equal(2, MainOf(document.Copy).Descendants(W("tc")).Count(c => c.Descendants(W("commentReference")).Any()));
    }

    [Fact]
    public void Several_comments_may_share_a_place_and_overlap()
    {
        var copy = AnnotatedDocument.At(WordFile.With(Sentence), "12.50", "12.50", "12.50 万元，同比", "合计 12", "5").Copy;
        Assert.Equal(["12.50", "12.50", "12.50 万元，同比", "合计 12", "5"], Comments.Of(copy).Values.Select(c => c.Marked));
    }

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"a\"><w:r><w:t>合计12.50元</w:t></w:r></w:hyperlink>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>合计12.50元</w:t></w:r></w:ins>")]
    [InlineData("<w:fldSimple w:instr=\"DOCPROPERTY a\"><w:r><w:t>合计12.50元</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:smartTag w:element=\"a\"><w:r><w:t>合计12.50元</w:t></w:r></w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>合计12.50元</w:t></w:r></w:sdtContent></w:sdt>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(A1)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>合计12.50元</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    public void What_groups_runs_does_not_matter(string content)
    {
        var document = AnnotatedDocument.At(WordFile.With($"<w:p>{content}</w:p>"), "12.50");
        Assert.Equal("12.50", Comments.Of(document.Copy)[0].Marked);
        Assert.Equal(AnnotatedDocument.TextOf(document.Document), AnnotatedDocument.TextOf(AnnotatedDocument.Read(document.Copy)));
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>合计12.50元</w:t></w:r></w:sdtContent></w:sdt>", "sdt")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>合计12.50元</w:t></w:r></w:rubyBase></w:ruby></w:r>", "r")]
    [InlineData("<m:oMath><m:r><m:t>合计12.50元</m:t></m:r></m:oMath>", "oMath")]
    [InlineData("<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>合计12.50元</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>", "r")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>合计12.50元</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>", "r")]
    public void What_takes_no_comment_inside_is_marked_as_a_whole(string content, string marked)
    {
        var document = AnnotatedDocument.At(WordFile.With($"<w:p><w:r><w:t>前</w:t></w:r>{content}<w:r><w:t>后</w:t></w:r></w:p>"), "12.50");
        var start = MainOf(document.Copy).Descendants(W("commentRangeStart")).Single();
        Assert.Equal(marked, start.ElementsAfterSelf().First().Name.LocalName);
        Assert.Equal("body", start.Parent!.Parent!.Name.LocalName);
        Assert.Equal(AnnotatedDocument.TextOf(document.Document), AnnotatedDocument.TextOf(AnnotatedDocument.Read(document.Copy)));
    }

    [Fact]
    public void A_place_in_a_footnote_is_marked_at_its_reference()
    {
        var notes = WordFile.Root("footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>无</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>含补助12.50万元</w:t></w:r></w:p></w:footnote>");
        var source = WordFile.With("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>乙</w:t></w:r></w:p>", ("footnotes.xml", "footnotes", notes));
        var copy = MainOf(AnnotatedDocument.At(source, "12.50").Copy);
        Assert.NotNull(copy.Descendants(W("commentRangeStart")).Single().ElementsAfterSelf().First().Element(W("footnoteReference")));
    }

    [Fact]
    public void A_label_that_is_no_text_and_trimmed_spaces_do_not_shift_the_place()
    {
        var numbering = WordFile.Root("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/><w:suff w:val=\"nothing\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        var source = WordFile.With("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">   </w:t></w:r><w:r><w:t>  合计12.50元  </w:t></w:r></w:p>", ("numbering.xml", "numbering", numbering));
        var document = AnnotatedDocument.At(source, "12.50", "（一）", "（一）合计");
        Assert.Equal(["12.50", "合计"], Comments.Of(document.Copy).Values.Select(c => c.Marked.Trim()).Where((_, i) => i != 1));
        Assert.Equal(AnnotatedDocument.TextOf(document.Document), AnnotatedDocument.TextOf(AnnotatedDocument.Read(document.Copy)));
    }

    [Fact]
    public void Comments_that_are_there_are_kept_and_their_numbers_not_used_again()
    {
        var known = WordFile.Root("comments", "<w:comment w:id=\"7\" w:author=\"复核人\"><w:p><w:r><w:t>已核</w:t></w:r></w:p></w:comment>");
        var source = WordFile.With("<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>合计12.50元</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>", ("comments.xml", "comments", known));
        var comments = Comments.Of(AnnotatedDocument.At(source, "12.50").Copy);
        Assert.Equal([(7, "合计12.50元", "已核"), (8, "12.50", "note on 12.50")], comments.Select(c => (c.Key, c.Value.Marked, c.Value.Says)));
    }

    [Fact]
    public void A_finding_without_a_place_is_noted_at_the_beginning()
    {
        var place = new Location { Quote = "" };
        var (copy, problem) = AnnotatedDocument.Annotate(WordFile.With(Table("1", "2") + Sentence), "word", [new("a", Severity.Note, "缺表", null), new("b", Severity.Note, "缺年度", place)]);
        Assert.Null(problem);
        Assert.Equal([("", "缺表"), ("", "缺年度")], Comments.Of(copy).Values);
        Assert.Equal(2, MainOf(copy).Descendants(W("p")).First().Elements(W("commentRangeStart")).Count());
    }

    [Fact]
    public void A_place_in_an_empty_cell_is_noted_in_it()
    {
        var place = new Location { Quote = "", Block = 0, Table = 0, Row = 0, Column = 1, Start = 0, End = 0 };
        var (copy, _) = AnnotatedDocument.Annotate(WordFile.With(Table("1", "")), "word", [new("a", Severity.Note, "缺数", place)]);
        Assert.NotNull(MainOf(copy).Descendants(W("tc")).Last().Descendants(W("commentReference")).SingleOrDefault());
    }

    [Fact]
    public void Other_parts_stay_as_they_are_and_the_same_notes_give_the_same_bytes()
    {
        var source = WordFile.With(Sentence, ("styles.xml", "styles", WordFile.Root("styles", "")));
        var copy = AnnotatedDocument.At(source, "12.50").Copy;
        var (before, after) = (WordFile.Parts(source), WordFile.Parts(copy));
        Assert.Equal(["word/comments.xml"], after.Keys.Except(before.Keys));
        Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"], before.Where(p => after[p.Key] != p.Value).Select(p => p.Key));
        Assert.Equal(copy, AnnotatedDocument.At(source, "12.50").Copy);
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut()
    {
        var place = new Location { Quote = "", Block = 0, Start = 2, End = 5 };
        var (copy, problem) = AnnotatedDocument.Annotate(WordFile.With("<w:p><w:r><w:t>1&#x20000;2&#x20001;3</w:t></w:r></w:p>"), "word", [new("a", Severity.Note, "n", place)]);
        Assert.Null(problem);
        Assert.Equal("\U000200002\U00020001", Comments.Of(copy)[0].Marked);
    }

    [Fact]
    public void A_strict_document_gets_strict_comments()
    {
        var source = WordFile.Strict(WordFile.With(Sentence));
        var copy = AnnotatedDocument.At(source, "12.50").Copy;
        var parts = WordFile.Parts(copy);
        Assert.Contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments", parts["word/_rels/document.xml.rels"], StringComparison.Ordinal);
        Assert.Contains("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"", parts["word/comments.xml"], StringComparison.Ordinal);
        Assert.Equal(AnnotatedDocument.TextOf(AnnotatedDocument.Read(source)), AnnotatedDocument.TextOf(AnnotatedDocument.Read(copy)));
    }

    [Fact]
    public void A_note_may_hold_what_xml_cannot()
    {
        var (copy, _) = AnnotatedDocument.Annotate(WordFile.With(Sentence), "word", [new("a", Severity.Note, "a\u0001b\ud800c<&>", null)]);
        Assert.Equal("a□b□c<&>", Comments.Of(copy)[0].Says);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(4)]
    public void A_cut_archive_is_told(int left)
    {
        var source = WordFile.With(Sentence);
        var (_, problem) = AnnotatedDocument.Annotate(source[..(source.Length - left)], "word", [new("a", Severity.Note, "n", null)]);
        Assert.StartsWith("annotate.", problem!.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_breaks_off_is_told()
    {
        var source = WordFile.With(Sentence + "<w:p><w:r></w:p>");
        Assert.Equal("annotate.damaged", AnnotatedDocument.Annotate(source, "word", [new("a", Severity.Note, "n", null)]).Problem!.Id);
    }

    private static string Table(string first, string second) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>{first}</w:t></w:r></w:p></w:tc><w:tc><w:p>{(second.Length == 0 ? "" : $"<w:r><w:t>{second}</w:t></w:r>")}</w:p></w:tc></w:tr></w:tbl>";

    private static XName W(string name) => XName.Get(name, "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

    private static XDocument MainOf(byte[] copy) => XDocument.Parse(WordFile.Parts(copy)["word/document.xml"], LoadOptions.PreserveWhitespace);
}
