using Extractor.Ingest;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Tests.Inputs;

public sealed class DocumentContentTests
{
    private static readonly ReadLimits Small = new() { MaxFileBytes = 100 };

    [Fact]
    public void A_file_is_read_whole()
    {
        var content = Read(new MemoryFileSystem().With("/a", [1, 2, 3]), null);
        Assert.Equal([1, 2, 3], content.Bytes!.Value.ToArray());
    }

    [Fact]
    public void An_empty_file_has_no_bytes_and_no_problem()
    {
        var content = Read(new MemoryFileSystem().With("/a", []), null);
        Assert.Equal(0, content.Bytes!.Value.Length);
        Assert.Null(content.Problem);
    }

    [Fact]
    public void An_entry_is_read_in_memory() =>
        Assert.Equal("two"u8.ToArray(), Read(new MemoryFileSystem().With("/a", Zip.Of(("1", "one"), ("2", "two"))), 1).Bytes!.Value.ToArray());

    [Fact]
    public void A_file_without_permission_is_a_problem() =>
        Assert.Equal("pipeline.no-permission", Read(new MemoryFileSystem().With("/a").Failing("/a", new UnauthorizedAccessException()), null).Problem!.Id);

    [Fact]
    public void A_file_that_vanished_since_the_walk_is_a_problem() => Assert.Equal("pipeline.vanished", Read(new MemoryFileSystem(), null).Problem!.Id);

    [Fact]
    public void A_file_another_program_holds_is_a_problem() =>
        Assert.Equal("pipeline.cannot-open", Read(new MemoryFileSystem().With("/a").Failing("/a", new IOException()), null).Problem!.Id);

    [Fact]
    public void A_file_above_the_limit_is_not_read() =>
        Assert.Equal("pipeline.file-too-large", Read(new MemoryFileSystem().With("/a", new byte[101]), null).Problem!.Id);

    [Fact]
    public void An_entry_above_the_limit_is_not_unpacked_to_its_end() =>
        Assert.Equal("pipeline.file-too-large", Read(new MemoryFileSystem().With("/a", Zip.Of(null, ("zeros", new byte[5000]))), 0).Problem!.Id);

    [Fact]
    public void An_archive_that_shrank_since_the_walk_is_a_problem() =>
        Assert.Equal("pipeline.vanished", Read(new MemoryFileSystem().With("/a", Zip.Of(("1", "one"))), 5).Problem!.Id);

    [Fact]
    public void An_entry_with_a_broken_body_is_a_problem()
    {
        var bytes = Zip.Of(("1", new string('a', 80) + "bcd"));
        bytes.AsSpan(31, 4).Fill(0xFF); // the packed data follow the 30 bytes of the header and the name
        Assert.Equal("pipeline.entry-broken", Read(new MemoryFileSystem().With("/a", bytes), 0).Problem!.Id);
    }

    private static DocumentContent Read(IFileSystem files, int? entry) => DocumentContent.Read(files, "/a", entry, Small);
}
