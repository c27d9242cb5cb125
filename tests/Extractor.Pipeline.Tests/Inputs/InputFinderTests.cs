using System.Globalization;
using System.Text;
using Extractor.Ingest;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Tests.Inputs;

public sealed class InputFinderTests
{
    [Fact]
    public void Folders_are_walked_in_ordinal_order_whatever_the_file_system_says()
    {
        var inputs = Find(new MemoryFileSystem().With("/in/b.docx", "/in/a/z.html", "/in/B.docx", "/in/乙.txt", "/in/甲.txt"), "/in");
        Assert.Equal(["B.docx", "a/z.html", "in/b.docx", "乙.txt", "甲.txt"], Names(inputs));
    }

    [Fact]
    public void Hidden_temporary_and_excluded_files_are_passed_over_and_said()
    {
        var files = new MemoryFileSystem().With(
            "/in/report.docx", "/in/.hidden", "/in/~$report.docx", "/in/.~lock.report.docx#", "/in/Thumbs.db", "/in/.git/config", "/in/drafts/x.docx", "/in/y.tmp");
        var inputs = Find(files, new InputOptions { Exclude = ["*.tmp", "drafts/*"] }, "/in");
        Assert.Equal(["report.docx"], Names(inputs));
        Assert.Equal(
            [
                ".git/ pipeline.skipped-hidden", ".hidden pipeline.skipped-hidden", ".~lock.report.docx# pipeline.skipped-lock", "Thumbs.db pipeline.skipped-hidden",
                "drafts/x.docx pipeline.skipped-excluded", "y.tmp pipeline.skipped-excluded", "~$report.docx pipeline.skipped-lock",
            ],
            inputs.Skipped.Select(s => $"{s.Path} {s.Reason}"));
    }

    [Fact]
    public void A_file_named_on_the_command_line_is_taken_even_when_hidden() =>
        Assert.Equal([".secret.html"], Names(Find(new MemoryFileSystem().With("/in/.secret.html"), "/in/.secret.html")));

    [Fact]
    public void The_output_folder_inside_the_input_is_not_read_again()
    {
        var files = new MemoryFileSystem().With("/in/a.html", "/in/out/findings.csv", "/in/out2/b.html");
        var inputs = new InputFinder(files, new InputOptions(), new ReadLimits()).Find(["/in"], "/in/out");
        Assert.Equal(["a.html", "out2/b.html"], Names(inputs));
        Assert.Equal([new SkippedInput("out/", "pipeline.skipped-output")], inputs.Skipped.AsEnumerable());
    }

    [Fact]
    public void The_same_relative_path_from_two_inputs_is_made_distinct()
    {
        var files = new MemoryFileSystem().With("/x/2023/a.html", "/y/2023/a.html", "/z/2023/a.html");
        Assert.Equal(["2023/a.html", "a.html", "a.html~2"], Names(Find(files, "/x/2023", "/y/2023", "/z/2023/a.html")));
    }

    [Fact]
    public void A_folder_that_may_not_be_listed_is_unreadable_and_the_walk_goes_on()
    {
        var files = new MemoryFileSystem().With("/in/a.html", "/in/closed/b.html", "/in/z.html").Failing("/in/closed", new UnauthorizedAccessException());
        var inputs = Find(files, "/in");
        Assert.Equal(["a.html", "z.html"], Names(inputs));
        Assert.Equal("closed pipeline.no-permission", Assert.Single(inputs.Unreadable.Select(u => $"{u.Id} {u.Problem.Id}")));
    }

    [Fact]
    public void Entries_of_an_archive_are_documents_under_its_path()
    {
        var files = new MemoryFileSystem().With("/in/all.zip", Zip.Of(("b.html", "b"), ("2023/a.html", "a"), ("2023/", ""), ("__MACOSX/b.html", ""), ("~$b.docx", "")));
        var inputs = Find(files, "/in");
        Assert.Equal(["all.zip/2023/a.html", "all.zip/b.html"], Names(inputs));
        Assert.Equal([1, 0], inputs.Documents.Select(d => d.Entry!.Value));
        Assert.Equal(["all.zip/__MACOSX/b.html", "all.zip/~$b.docx"], inputs.Skipped.Select(s => s.Path));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public void Names_in_an_archive_are_read_as_UTF8_or_GBK(string encoding)
    {
        // Written as Latin-1, the bytes of the name stand in the archive without the flag that calls them UTF-8.
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        var name = Encoding.Latin1.GetString(bytes.GetBytes("决算/某某局公开表.html"));
        var files = new MemoryFileSystem().With("/in.zip", Zip.Of(Encoding.Latin1, (name, [1])));
        Assert.Equal(["in.zip/决算/某某局公开表.html"], Names(Find(files, "/in.zip")));
    }

    [Fact]
    public void Names_that_lead_elsewhere_stay_inside()
    {
        var files = new MemoryFileSystem().With("/in.zip", Zip.Of(("../../etc/passwd", ""), ("C:\\temp\\a.html", ""), ("/abs/b.html", ""), ("new\nline.html", "")));
        Assert.Equal(["in.zip/abs/b.html", "in.zip/etc/passwd", "in.zip/new_line.html", "in.zip/temp/a.html"], Names(Find(files, "/in.zip")));
    }

    [Fact]
    public void An_archive_in_an_archive_is_refused()
    {
        var inputs = Find(new MemoryFileSystem().With("/in.zip", Zip.Of(("inner.zip", "x"), ("a.html", "x"))), "/in.zip");
        Assert.Equal(["in.zip/a.html"], Names(inputs));
        Assert.Equal("in.zip/inner.zip pipeline.nested-archive", Assert.Single(inputs.Unreadable.Select(u => $"{u.Id} {u.Problem.Id}")));
    }

    [Fact]
    public void A_bomb_an_encrypted_entry_and_what_is_too_large_are_refused_before_they_are_unpacked()
    {
        var limits = new ReadLimits { MaxFileBytes = 10_000_000, MaxUnpackedBytes = 12_000_000 };
        var files = new MemoryFileSystem()
            .With("/in/bomb.zip", Zip.Of(null, ("zeros.html", new byte[5_000_000])))
            .With("/in/secret.zip", Zip.Encrypted(Zip.Of(("a.html", "x"))))
            .With("/in/large.zip", Zip.Of(null, ("1.html", Noise(11_000_000)), ("2.html", Noise(900_000)), ("3.html", Noise(900_000))));
        var inputs = new InputFinder(files, new InputOptions(), limits).Find(["/in"], "/out");
        Assert.Equal(
            ["bomb.zip/zeros.html pipeline.entry-ratio", "large.zip/1.html pipeline.file-too-large", "large.zip/3.html pipeline.archive-too-large", "secret.zip/a.html pipeline.entry-encrypted"],
            inputs.Unreadable.Select(u => $"{u.Id} {u.Problem.Id}"));
        Assert.Equal(["large.zip/2.html"], Names(inputs));
    }

    [Fact]
    public void A_truncated_archive_is_unreadable()
    {
        var files = new MemoryFileSystem().With("/in/cut.zip", Zip.Of(("a.html", "text"))[..^10]);
        Assert.Equal("cut.zip pipeline.archive-broken", Assert.Single(Find(files, "/in").Unreadable.Select(u => $"{u.Id} {u.Problem.Id}")));
    }

    [Fact]
    public void An_archive_of_more_entries_than_allowed_is_refused()
    {
        var many = Zip.Of([.. Enumerable.Range(0, 20).Select(i => (i.ToString(CultureInfo.InvariantCulture) + ".html", ""))]);
        var inputs = Find(new MemoryFileSystem().With("/in.zip", many), new InputOptions { MaxArchiveEntries = 10 }, "/in.zip");
        Assert.Equal("pipeline.archive-too-many", Assert.Single(inputs.Unreadable).Problem.Id);
        Assert.Empty(inputs.Documents);
    }

    [Fact]
    public void Another_file_under_the_name_of_an_archive_is_left_to_the_sniffer()
    {
        var files = new MemoryFileSystem().With("/in/page.zip", "<html>"u8.ToArray()).With("/in/word.zip", Zip.Of(("[Content_Types].xml", ""), ("word/document.xml", "")));
        Assert.Equal(["page.zip", "word.zip"], Names(Find(files, "/in")));
    }

    [Fact]
    public void An_empty_archive_may_be_a_pipe_and_is_not_opened_by_the_host()
    {
        var files = new MemoryFileSystem().With("/in/pipe.zip", []).Failing("/in/pipe.zip", new InvalidOperationException("opened"));
        Assert.Equal(["pipe.zip"], Names(Find(files, "/in")));
        Assert.Equal(["pipe.zip"], Names(Find(files, "/in/pipe.zip")));
    }

    [Fact]
    public void Archives_stay_closed_when_the_configuration_says_so()
    {
        var inputs = Find(new MemoryFileSystem().With("/in/a.zip", Zip.Of(("a.html", ""))), new InputOptions { Archives = false }, "/in");
        Assert.Equal([new SkippedInput("a.zip", "pipeline.skipped-archive")], inputs.Skipped.AsEnumerable());
    }

    [Fact]
    public void An_archive_that_cannot_be_opened_is_unreadable()
    {
        var files = new MemoryFileSystem().With("/in/a.zip").Failing("/in/a.zip", new IOException());
        Assert.Equal("pipeline.cannot-open", Assert.Single(Find(files, "/in").Unreadable).Problem.Id);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static IEnumerable<string> Names(InputSet inputs) => inputs.Documents.Select(d => d.Id.Path);

    private static InputSet Find(IFileSystem files, params string[] paths) => Find(files, new InputOptions(), paths);

    private static InputSet Find(IFileSystem files, InputOptions options, params string[] paths) => new InputFinder(files, options, new ReadLimits()).Find(paths, "/out");
}
