using System.Diagnostics;
using System.Text;
using Extractor.Pdf.Tests.Building;
using Extractor.Testing;

namespace Extractor.Pdf.Tests.Updating;

public sealed class NoteWriterTests
{
    private const string Hello = "BT /F1 12 Tf 20 200 Td (Hello 12.50) Tj ET";
    private static readonly PdfBox Place = new(20, 88, 90, 102);

    public static TheoryData<string> Structures => [.. Directory.EnumerateFiles(RepositoryFolder.At("fixtures", "readers", "pdf", "structure"), "*.pdf").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_file_stays_as_it_is_and_what_is_new_stands_behind_it()
    {
        var file = PdfBuilder.WithPages(Hello, Hello).Build();
        var copy = Add(file, Note(2, Place));
        Assert.True(copy.AsSpan().StartsWith(file));
        var document = Reading.Open(copy);
        Assert.Equal("Hello 12.50|Hello 12.50", document.Text());
        Assert.Empty(document.Problems);
        Assert.Empty(document.GetPage(1).Annotations);
        var highlight = document.GetPage(2).Annotations[0];
        Assert.Equal(("Highlight", "合计不符\n12.50 ≠ 13.50"), (highlight.Kind, highlight.Contents));
        AssertSame(Place, highlight.Box);
    }

    [Fact]
    public void Without_notes_the_copy_is_the_file()
    {
        var file = PdfBuilder.WithPages(Hello).Build();
        Assert.Equal(file, Add(file));
    }

    [Fact]
    public void The_same_notes_give_the_same_bytes() =>
        Assert.Equal(Add(PdfBuilder.WithPages(Hello).Build(), Note(1, Place)), Add(PdfBuilder.WithPages(Hello).Build(), Note(1, Place)));

    [Fact]
    public void The_new_section_is_of_the_kind_the_file_has()
    {
        var classic = Added(PdfBuilder.WithPages(Hello).Build());
        Assert.Contains("\nxref\n", classic, StringComparison.Ordinal);
        Assert.DoesNotContain("/XRef", classic, StringComparison.Ordinal);
        var stream = Added(PdfBuilder.WithPages(Hello).BuildWithStreams());
        Assert.Contains("/Type /XRef", stream, StringComparison.Ordinal);
        Assert.DoesNotContain("\nxref\n", stream, StringComparison.Ordinal);
        Assert.All((string[])[classic, stream], text => Assert.Contains("/Prev ", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Annots [7 0 R]")]
    [InlineData("/Annots 8 0 R")]
    [InlineData("/Annots [<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (a ] \\) b) >>]")]
    public void Annotations_that_are_there_are_kept(string entry)
    {
        var builder = PdfBuilder.WithPage([Hello, Hello], $"/MediaBox [0 0 200 300] {entry} /Tabs /S", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
        builder.Add("<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (a ] \\) b) >>");
        builder.Add("[ 7 0 R ]");
        foreach (var file in (byte[][])[builder.Build(), builder.BuildWithStreams()])
        {
            var document = Reading.Open(Add(file, Note(1, Place)));
            Assert.Equal(["Text", "Highlight"], document.GetPage(1).Annotations.Select(a => a.Kind));
            Assert.Equal("a ] ) b", document.GetPage(1).Annotations[0].Contents);
            Assert.Equal(["Text"], document.GetPage(2).Annotations.Select(a => a.Kind));
            Assert.Empty(document.Problems);
        }
    }

    [Theory]
    [InlineData("/Annots null")]
    [InlineData("/Annots []")]
    [InlineData("/Annots 99 0 R")]
    [InlineData("")]
    public void A_page_without_annotations_gets_a_list(string entry)
    {
        var builder = PdfBuilder.WithPage(Hello, $"/MediaBox [0 0 200 300] {entry}", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
        Assert.Equal(["Highlight"], Reading.Open(Add(builder.Build(), Note(1, Place))).GetPage(1).Annotations.Select(a => a.Kind));
    }

    [Theory]
    [InlineData("/Rotate 0")]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 180")]
    [InlineData("/Rotate 270")]
    [InlineData("/CropBox [10 20 190 280]")]
    [InlineData("/CropBox [10 20 190 280] /Rotate 90")]
    [InlineData("/CropBox [10 20 190 280] /Rotate 270")]
    public void Places_are_those_of_the_page_as_seen(string entry)
    {
        var builder = PdfBuilder.WithPage(Hello, $"/MediaBox [0 0 200 300] {entry}", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
        AssertSame(Place, Reading.Open(Add(builder.Build(), Note(1, Place))).GetPage(1).Annotations[0].Box);
    }

    [Fact]
    public void A_note_without_a_place_stands_at_the_top_of_its_page()
    {
        var note = Reading.Open(Add(PdfBuilder.WithPages(Hello).Build(), Note(1, null), Note(1, null))).GetPage(1).Annotations.Where(a => !a.IsHidden).ToList();
        Assert.Equal(["Text", "Text"], note.Select(a => a.Kind));
        Assert.True(note[0].Box.Bottom < 40 && note[0].Box.Right < note[1].Box.Left);
    }

    [Fact]
    public void A_highlight_may_run_over_several_lines()
    {
        var note = Note(1, Place) with { Lines = [new PdfBox(50, 88, 90, 94), new PdfBox(20, 96, 60, 102)] };
        var page = Reading.Open(Add(PdfBuilder.WithPages(Hello).Build(), note)).GetPage(1);
        AssertSame(Place, page.Annotations[0].Box);
        var shown = Assert.Single(page.Paths);
        AssertSame(Place, shown.Box);
        Assert.Equal(16, Encoding.Latin1.GetString(Add(PdfBuilder.WithPages(Hello).Build(), note)).Split("/QuadPoints [")[1].Split(']')[0].Split(' ').Length);
    }

    [Fact]
    public void A_highlight_is_shown_without_hiding_the_print()
    {
        var page = Reading.Open(Add(PdfBuilder.WithPages(Hello).Build(), Note(1, Place))).GetPage(1);
        Assert.Equal("Hello 12.50", page.Text());
        var area = Assert.Single(page.Paths);
        Assert.True(area.IsAnnotation);
    }

    public static TheoryData<string, byte[]> Damaged()
    {
        var streams = PdfBuilder.WithPages(Hello).BuildWithStreams();
        var classic = Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello).Build());
        return new()
        {
            { "no table", PdfBuilder.Latin(classic.Replace("xref\n0", "xr\n0", StringComparison.Ordinal)) },
            { "no root", PdfBuilder.Latin(classic.Replace("/Root 1 0 R", "", StringComparison.Ordinal)) },
            { "no stream", streams[..Encoding.Latin1.GetString(streams).LastIndexOf("startxref", StringComparison.Ordinal)] },
            { "junk before", [.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. PdfBuilder.Latin(classic)] },
        };
    }

    [ToolTheory("qpdf")]
    [MemberData(nameof(Damaged))]
    public void Another_reader_finds_the_copy_of_a_damaged_file_mended(string name, byte[] file)
    {
        Assert.NotEmpty(name);
        AssertChecked(Add(file, Note(1, Place)), "");
    }

    [Theory]
    [MemberData(nameof(Structures))]
    public void Every_structure_can_be_added_to_and_reads_as_before(string name)
    {
        var file = File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "pdf", "structure", name + ".pdf"));
        var password = Password(file);
        var before = Reading.Open(file, password);
        var copy = Add(file, password, Note(1, Place), Note(before.PageCount, null));
        Assert.True(copy.AsSpan().StartsWith(file));
        var after = Reading.Open(copy, password);
        Assert.Equal(before.Text(), after.Text());
        Assert.Equal(before.Information.Title, after.Information.Title);
        Assert.Contains(after.GetPage(1).Annotations, a => a.Kind == "Highlight" && a.Contents == "合计不符\n12.50 ≠ 13.50");
    }

    [ToolTheory("qpdf")]
    [MemberData(nameof(Structures))]
    public void Another_reader_finds_nothing_wrong_with_the_copy(string name)
    {
        var file = File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "pdf", "structure", name + ".pdf"));
        AssertChecked(Add(file, Password(file), Note(1, Place)), Password(file));
    }

    [Theory]
    [InlineData("startxref\n", "startxref\n9")]
    [InlineData("startxref\n", "startxxxx\n")]
    [InlineData("xref\n0", "xr\n0")]
    [InlineData("/Root 1 0 R", "")]
    public void A_damaged_file_gets_a_table_of_all_its_objects(string old, string broken)
    {
        var file = PdfBuilder.Latin(Encoding.Latin1.GetString(PdfBuilder.WithPages(Hello).Build()).Replace(old, broken, StringComparison.Ordinal));
        var copy = Add(file, Note(1, Place));
        var document = Reading.Open(copy);
        Assert.Equal("Hello 12.50", document.Text());
        Assert.Empty(document.Problems);
        Assert.Single(document.GetPage(1).Annotations, a => a.Kind == "Highlight");
    }

    [Fact]
    public void A_damaged_file_with_object_streams_gets_a_stream_of_all_its_objects()
    {
        var file = PdfBuilder.WithPages(Hello).BuildWithStreams();
        var copy = Add(file[..Encoding.Latin1.GetString(file).LastIndexOf("startxref", StringComparison.Ordinal)], Note(1, Place));
        Assert.Equal("Hello 12.50", Reading.Open(copy).Text());
        Assert.Empty(Reading.Open(copy).Problems);
    }

    [Fact]
    public void Junk_before_the_header_does_no_harm()
    {
        var copy = Add([.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. PdfBuilder.WithPages(Hello).Build()], Note(1, Place));
        Assert.Single(Reading.Open(copy).GetPage(1).Annotations, a => a.Kind == "Highlight");
        Assert.Empty(Reading.Open(copy).Problems);
    }

    [Fact]
    public void Pages_without_objects_of_their_own_are_told()
    {
        var builder = new PdfBuilder { Root = 1 };
        builder.Add("<< /Type /Catalog /Pages 2 0 R >>");
        builder.Add("<< /Type /Pages /Count 1 /Kids [<< /Type /Page /MediaBox [0 0 200 300] >>] >>");
        Assert.Equal(PdfFailure.NotExtensible, Assert.Throws<PdfException>(() => Add(builder.Build(), Note(1, Place))).Failure);
    }

    [Fact]
    public void Wrong_pages_are_a_wrong_call() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Add(PdfBuilder.WithPages(Hello).Build(), Note(2, Place)));

    [Fact]
    public void Cut_files_are_added_to_or_refused_but_never_break_the_program()
    {
        var file = PdfBuilder.WithPages(Hello, Hello).BuildWithStreams();
        for (var length = 1; length < file.Length; length += 7)
        {
            try
            {
                Assert.True(Add(file[..length], Note(1, Place)).AsSpan().StartsWith(file.AsSpan(0, length)));
            }
            catch (PdfException fault)
            {
                Assert.Contains(fault.Failure, (PdfFailure[])[PdfFailure.NoPages, PdfFailure.NotAPdf, PdfFailure.NotExtensible]);
            }
        }
    }

    private static PdfNote Note(int page, PdfBox? box) => new(page, box, new PdfColour(255, 200, 0), "Extractor", "合计不符\n12.50 ≠ 13.50", "f" + page);

    private static byte[] Add(byte[] file, params PdfNote[] notes) => Add(file, "", notes);

    private static byte[] Add(byte[] file, string password, params PdfNote[] notes)
    {
        using var copy = new MemoryStream();
        PdfNoteWriter.Write(file, notes, copy, new PdfOptions { Password = password });
        return copy.ToArray();
    }

    private static string Added(byte[] file) => Encoding.Latin1.GetString(Add(file, Note(1, Place)).AsSpan(file.Length));

    private static string Password(byte[] file)
    {
        try
        {
            Reading.Open(file);
            return "";
        }
        catch (PdfException)
        {
            return "user";
        }
    }

    private static void AssertSame(PdfBox expected, PdfBox actual) =>
        Assert.Equal((expected.Left, expected.Top, expected.Right, expected.Bottom), (actual.Left, actual.Top, actual.Right, actual.Bottom), EqualityComparer<(double, double, double, double)>.Create((a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) + Math.Abs(a.Item4 - b.Item4) < 0.01));

    private static void AssertChecked(byte[] file, string password)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            using var check = Process.Start(new ProcessStartInfo("qpdf", ["--check", $"--password={password}", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = check.StandardOutput.ReadToEnd() + check.StandardError.ReadToEnd();
            check.WaitForExit();
            Assert.True(check.ExitCode == 0, output);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
