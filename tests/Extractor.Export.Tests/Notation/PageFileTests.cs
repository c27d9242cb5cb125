using Extractor.Export.Notation;

namespace Extractor.Export.Tests.Notation;

public sealed class PageFileTests
{
    [Theory]
    [InlineData("青岚县/2023年度决算.docx")]
    [InlineData("../..//x y#?%.html")]
    [InlineData("")]
    public void A_page_has_a_name_every_program_spells_the_same(string path) => Assert.Matches("^pages/[0-9a-z-]+\\.html$", PageFile.Path(path));

    [Fact]
    public void Documents_of_one_name_in_two_folders_have_two_pages() => Assert.NotEqual(PageFile.Path("甲/决算.docx"), PageFile.Path("乙/决算.docx"));
}
