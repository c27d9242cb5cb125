using Extractor.Export.Notation;

namespace Extractor.Export.Tests.Notation;

public sealed class DocumentFileTests
{
    [Fact]
    public void A_plain_path_is_kept() => Assert.Equal("甲/乙 2023.docx", DocumentFile.Stem("甲/乙 2023.docx"));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("C:\\x\\..\\y")]
    [InlineData("a\0b\n")]
    [InlineData("")]
    [InlineData("..")]
    public void A_path_that_is_unsafe_is_made_safe(string path)
    {
        var stem = DocumentFile.Stem(path);
        Assert.Matches("~[0-9a-f]{8}$", stem);
        Assert.DoesNotContain("..", stem.Split('/'));
        Assert.False(Path.IsPathRooted(stem));
        Assert.DoesNotContain(stem, char.IsControl);
    }

    [Fact]
    public void Two_unsafe_paths_that_look_alike_stay_apart() => Assert.NotEqual(DocumentFile.Stem("a?b"), DocumentFile.Stem("a*b"));

    [Fact]
    public void A_long_name_is_cut_to_what_file_systems_take() => Assert.True(System.Text.Encoding.UTF8.GetByteCount(DocumentFile.Stem(new string('算', 300))) < 200);
}
