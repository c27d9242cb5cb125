using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.FileStructure;

public sealed class PageTreeTests
{
    [Fact]
    public void Pages_are_listed_without_trusting_the_count()
    {
        var builder = PdfBuilder.WithPages("", "");
        builder.Replace(2, "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 77 >>");
        Assert.Equal(2, Reading.Open(builder).PageCount);
    }

    [Fact]
    public void Tree_that_leads_into_itself_ends_with_a_problem()
    {
        var builder = PdfBuilder.WithPages("");
        builder.Replace(2, "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>");
        var document = Reading.Open(builder);
        Assert.Equal(1, document.PageCount);
        Assert.Contains(PdfProblems.Cycle, document.Ids());
    }

    [Fact]
    public void Page_may_stand_in_the_tree_twice()
    {
        var builder = PdfBuilder.WithPages("BT /F1 9 Tf (x) Tj ET");
        builder.Replace(2, "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>");
        var document = Reading.Open(builder);
        Assert.Equal("x|x", document.Text());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Page_objects_are_taken_by_number_where_the_tree_is_lost()
    {
        var builder = PdfBuilder.WithPages("BT /F1 9 Tf (a) Tj ET", "BT /F1 9 Tf (b) Tj ET");
        builder.Replace(2, "<< >>");
        var document = Reading.Open(builder);
        Assert.Equal("a|b", document.Text());
        Assert.Contains(PdfProblems.Repaired, document.Ids());
    }

    [Fact]
    public void Size_resources_and_rotation_are_inherited()
    {
        var builder = new PdfBuilder { Root = 1 };
        builder.Add("<< /Type /Catalog /Pages 2 0 R >>");
        builder.Add("<< /Type /Pages /Kids [3 0 R] /MediaBox [0 0 100 50] /Rotate 90 /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> >>");
        builder.Add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>");
        builder.AddStream("", "BT /F1 10 Tf (i) Tj ET");
        var page = Reading.Open(builder).GetPage(1);
        Assert.Equal((50, 100, 90), (page.Width, page.Height, page.Rotation));
        Assert.Equal("Courier", page.Letters[0].Font.Name);
    }

    [Theory]
    [InlineData("not a pdf at all", PdfFailure.NotAPdf)]
    [InlineData("", PdfFailure.NotAPdf)]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", PdfFailure.NoPages)]
    public void File_without_pages_tells_why(string text, PdfFailure failure)
    {
        var error = Assert.Throws<PdfException>(() => Reading.Open(PdfBuilder.Latin(text)));
        Assert.Equal(failure, error.Failure);
    }

    [Fact]
    public void Numbers_outside_of_the_document_are_refused()
    {
        var document = Reading.Open(PdfBuilder.WithPages(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.GetPage(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.GetPage(2));
    }

    [Fact]
    public void Information_is_read_with_its_encodings()
    {
        var builder = PdfBuilder.WithPages("");
        var info = builder.Add("<< /Title <FEFF62A5544A> /Producer (Writer \\222 1) /CreationDate (D:20250131093000+08'00') >>");
        builder.Trailer = $"/Info {info} 0 R";
        var read = Reading.Open(builder).Information;
        Assert.Equal(("1.7", "报告", "Writer ™ 1"), (read.Version, read.Title, read.Producer));
        Assert.Equal(new DateTimeOffset(2025, 1, 31, 9, 30, 0, TimeSpan.FromHours(8)), read.Created);
    }
}
