using Extractor.Export.Output;

namespace Extractor.Export.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("extractor-output").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_file_stands_only_after_the_commit()
    {
        using var folder = new OutputFolder(_root);
        using (var stream = folder.Create("data/a.csv")) stream.Write("x"u8);
        Assert.False(File.Exists(Path.Combine(_root, "data", "a.csv")));
        folder.Commit();
        Assert.Equal("x", File.ReadAllText(Path.Combine(_root, "data", "a.csv")));
        Assert.Single(Directory.GetFiles(_root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Without_a_commit_nothing_stays_and_the_older_file_is_untouched()
    {
        File.WriteAllText(Path.Combine(_root, "a.csv"), "older");
        using (var folder = new OutputFolder(_root))
        {
            folder.Create("a.csv").Write("half"u8);
        }

        Assert.Equal("older", File.ReadAllText(Path.Combine(_root, "a.csv")));
        Assert.Single(Directory.GetFiles(_root));
    }

    [Fact]
    public void A_partial_file_of_a_killed_run_is_replaced()
    {
        File.WriteAllText(Path.Combine(_root, "a.csv" + OutputFolder.PartialSuffix), "left over");
        using var folder = new OutputFolder(_root);
        using (var stream = folder.Create("a.csv")) stream.Write("x"u8);
        folder.Commit();
        Assert.Equal("x", File.ReadAllText(Path.Combine(_root, "a.csv")));
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("data/../../a.csv")]
    [InlineData("/etc/a.csv")]
    [InlineData("")]
    [InlineData(".")]
    public void A_path_that_leads_out_of_the_folder_is_refused(string path)
    {
        using var folder = new OutputFolder(_root);
        Assert.ThrowsAny<ArgumentException>(() => folder.Create(path));
    }

    [Fact]
    public void The_same_path_cannot_be_created_twice()
    {
        using var folder = new OutputFolder(_root);
        folder.Create("a.csv").Dispose();
        Assert.Throws<ArgumentException>(() => folder.Create("A.csv"));
    }

    [Fact]
    public void An_open_stream_or_an_unwritten_reservation_cannot_be_committed()
    {
        using var open = new OutputFolder(_root);
        using var stream = open.Create("a.csv");
        Assert.Throws<InvalidOperationException>(open.Commit);
        using var reserved = new OutputFolder(_root);
        reserved.Reserve("b.sqlite");
        Assert.Throws<InvalidOperationException>(reserved.Commit);
    }
}
