using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Content;

public sealed class PathTests
{
    [Fact]
    public void Stroked_line_has_width_and_colour()
    {
        var path = Assert.Single(Reading.Page("q 2 0 0 2 0 0 cm 0.5 w 1 0 0 RG 10 20 m 60 20 l S Q").Paths);
        Assert.Equal(new PdfBox(20, 260, 120, 260), path.Box);
        Assert.Equal((1.0, new PdfColour(255, 0, 0)), (path.LineWidth, path.Stroke!.Value));
        Assert.Null(path.Fill);
    }

    [Theory]
    [InlineData("10 20 30 40 re f")]
    [InlineData("10 20 m 40 20 l 40 60 l 10 60 l h f")]
    [InlineData("10 20 m 40 20 l 40 60 l 10 60 l 10 20 l f*")]
    [InlineData("q 0 1 -1 0 0 0 cm 20 -40 40 30 re f Q")]
    public void Rectangle_is_known_however_it_is_drawn(string content)
    {
        var path = Assert.Single(Reading.Page(content).Paths);
        Assert.True(path.Subpaths[0].IsRectangle);
        Assert.True(path.Subpaths[0].IsClosed);
        Assert.Equal(new PdfBox(10, 240, 40, 280), path.Box);
    }

    [Fact]
    public void Triangles_and_curves_are_no_rectangles()
    {
        var paths = Reading.Page("10 10 m 20 10 l 15 20 l f 10 10 m 10 20 30 20 30 10 c S").Paths;
        Assert.All(paths, path => Assert.False(path.Subpaths[0].IsRectangle));
        Assert.Equal([false, true], paths.Select(path => path.Subpaths[0].HasCurves));
    }

    [Fact]
    public void What_lies_outside_of_the_clip_is_cut_away()
    {
        var paths = Reading.Page("q 50 50 100 100 re W n 0 100 m 200 100 l S 0 0 80 80 re f 0 0 10 10 re f 40 60 30 30 re S Q").Paths;
        Assert.Equal(3, paths.Length);
        Assert.Equal(new PdfBox(50, 200, 150, 200), paths[0].Box);
        Assert.Equal(new PdfBox(50, 220, 80, 250), paths[1].Box);
        Assert.Equal(new PdfBox(50, 210, 70, 240), paths[2].Box);
        Assert.False(paths[2].Subpaths[0].IsClosed);
    }

    [Fact]
    public void Dashes_are_told_and_solid_lines_are_not_dashed()
    {
        var paths = Reading.Page("[3 2] 0 d 0 0 m 9 9 l S [] 0 d 0 0 m 9 9 l S").Paths;
        Assert.Equal([true, false], paths.Select(path => path.IsDashed));
    }

    [Fact]
    public void Invisible_paths_are_left_out() => Assert.Empty(Reading.Page("10 10 50 50 re n 10 10 m 20 20 l n").Paths);

    [Fact]
    public void State_is_restored()
    {
        var paths = Reading.Page("q 5 w 1 0 0 RG Q 0 0 m 9 9 l S").Paths;
        Assert.Equal((1.0, PdfColour.Black), (paths[0].LineWidth, paths[0].Stroke!.Value));
    }
}
