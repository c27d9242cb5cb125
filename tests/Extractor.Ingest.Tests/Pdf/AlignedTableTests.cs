using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Tables without upright lines, or without any: told by the alignment of their text; and what looks alike but is none.</summary>
public sealed class AlignedTableTests
{
    private static readonly string[][] Cells = [["Region", "2022", "2023"], ["North area", "10.5", "11.25"], ["South area", "220.0", "1,231.00"], ["East", "3.75", "4.00"]];

    [Fact]
    public void Three_level_lines_bound_a_table() =>
        Assert.Equal(Expected(), Draw(new PageSketch().Line(90, 96, 400, 96).Line(90, 116, 400, 116).Line(90, 178, 400, 178)).Read().OnlyTable());

    [Fact]
    public void Figures_in_columns_make_a_table_without_any_line() => Assert.Equal(Expected(), Draw(new PageSketch()).Read().OnlyTable());

    [Fact]
    public void Text_around_a_table_stays_text()
    {
        var document = Draw(new PageSketch().Text(90, 60, "The table shows income by region over two years of work, as every report does."))
            .Text(90, 210, "The second year was better than the first, as the reader may see from the table.").Read();
        Assert.Single(document.Tables);
        Assert.Equal(2, document.Texts().Length);
    }

    [Fact]
    public void An_empty_cell_is_kept() => Assert.Equal(
        ["甲 | 1.00 | 2.00", "乙 |  | 3.00", "丙 | 4.00 | 5.00", "丁 | 6.00 | 7.00"],
        Row(Row(Row(Row(new PageSketch(), 100, "甲", "1.00", "2.00"), 116, "乙", "", "3.00"), 132, "丙", "4.00", "5.00"), 148, "丁", "6.00", "7.00").Read().OnlyTable());

    [Fact]
    public void A_label_in_two_lines_is_one_cell_where_the_rows_stand_farther_apart() => Assert.Equal(
        ["long label of two lines | 1.5 | 2.5", "short | 3.5 | 4.5", "another label of two lines | 5.5 | 6.5", "last | 7.5 | 8.5"],
        Row(Row(Row(Row(new PageSketch(), 100, "long label of", "1.5", "2.5").Text(90, 110, "two lines"), 130, "short", "3.5", "4.5"), 150, "another label of", "5.5", "6.5")
            .Text(90, 160, "two lines"), 180, "last", "7.5", "8.5").Read().OnlyTable());

    [Fact]
    public void Wrapped_cells_set_in_the_middle_of_their_rows_are_told_by_the_pitch_of_their_lines() => Assert.Equal(
        ["Area | Purpose | Note", "North | grants for schools and beds | none", "South and west coast | loans | for ships of the local fleet only", "East | taxes on waste | new"],
        new PageSketch().Text(90, 80, "Area").Text(200, 80, "Purpose").Text(330, 80, "Note")
            .Lines(200, 100, 12, "grants for", "schools and", "beds").Text(90, 112, "North").Text(330, 112, "none")
            .Lines(90, 142, 12, "South and", "west coast").Text(200, 148, "loans").Lines(330, 142, 12, "for ships of the", "local fleet only")
            .Lines(200, 172, 12, "taxes on", "waste").Text(90, 178, "East").Text(330, 178, "new").Read().OnlyTable());

    [Fact]
    public void Short_rows_close_together_are_not_taken_for_lines_of_a_cell() => Assert.Equal(
        5, Row(Row(Row(Row(Row(new PageSketch(), 100, "one", "1.0", "2.0"), 112, "two", "3.0", "4.0"), 124, "three", "5.0", "6.0"), 140, "four", "7.0", "8.0"), 152, "five", "9.0", "1.0").Read().OnlyTable().Length);

    [Fact]
    public void A_heading_over_two_columns_spans_them() => Assert.Equal(
        [" | [1x2]Income of the two years", "Region | 2022 | 2023", "North area | 10.5 | 11.25", "South area | 220.0 | 1,231.00", "East | 3.75 | 4.00"],
        Draw(new PageSketch().Line(90, 80, 400, 80).Line(90, 116, 400, 116).Line(90, 178, 400, 178).Text(215, 84, "Income of the two years")).Read().OnlyTable());

    [Fact]
    public void A_heading_on_the_left_of_its_column_heads_the_figures_on_the_right_of_it() => Assert.Equal(
        ["Region | Income | Outlay", "North | 1.5 | 2.5", "South | 3.5 | 4.5", "East | 5.5 | 6.5"],
        Row(Row(Row(new PageSketch().Text(90, 80, "Region").Text(180, 80, "Income").Text(290, 80, "Outlay"), 100, "North", "1.5", "2.5"), 120, "South", "3.5", "4.5"), 140, "East", "5.5", "6.5").Read().OnlyTable());

    [Fact]
    public void Headings_above_the_first_of_the_lines_under_every_row_belong_to_the_table()
    {
        var sketch = Draw(new PageSketch());
        for (var y = 116; y <= 176; y += 20) sketch.Line(88, y, 400, y);
        Assert.Equal(Expected(), sketch.Read().OnlyTable());
    }

    [Fact]
    public void A_blank_row_does_not_part_a_table() => Assert.Equal(
        ["one | 1.0 | 2.0", "two | 3.0 | 4.0", "three | 5.0 | 6.0", "four | 7.0 | 8.0"],
        Row(Row(Row(Row(new PageSketch(), 100, "one", "1.0", "2.0"), 116, "two", "3.0", "4.0"), 160, "three", "5.0", "6.0"), 176, "four", "7.0", "8.0").Read().OnlyTable());

    [Fact]
    public void A_header_between_two_lines_is_one_table_with_the_body_below() => Assert.Equal(
        Expected(), Draw(new PageSketch().Line(88, 97, 400, 97).Line(88, 116, 400, 116)).Read().OnlyTable());

    [Fact]
    public void Headings_over_several_columns_do_not_hide_the_columns_of_a_short_body() => Assert.Equal(
        [" | [1x2]income of the two years | [1x2]outlay of the two years", "Region | 2022 | 2023 | 2022 | 2023", "North | 1.5 | 2.5 | 3.5 | 4.5", "South | 5.5 | 6.5 | 7.5 | 8.5", "East | 9.5 | 1.5 | 2.5 | 3.5"],
        Row(Row(Row(Row(new PageSketch().Text(240, 80, "income of the two years").Text(420, 80, "outlay of the two years"), 96, "Region", "2022", "2023", "2022", "2023"), 112, "North", "1.5", "2.5", "3.5", "4.5"), 128, "South", "5.5", "6.5", "7.5", "8.5"), 144, "East", "9.5", "1.5", "2.5", "3.5").Read().OnlyTable());

    [Fact]
    public void A_table_of_text_under_its_caption_is_not_read_as_columns_of_prose()
    {
        var sketch = new PageSketch().Text(90, 80, "Table 2. Grants");
        for (var i = 0; i < 9; i++) sketch.Text(90, 100 + (i * 14), $"grants for schools in area {i}").Text(250, 100 + (i * 14), i % 2 == 0 ? "the loans for the fleet" : "the taxes on waste and water");
        var table = Assert.Single(sketch.Read().Tables);
        Assert.Equal((9, 2), (table.Rows, table.Columns));
    }

    [Fact]
    public void Rows_of_text_inside_a_frame_under_a_header_are_told_by_the_pitch_of_their_lines() => Assert.Equal(
        ["Area | Purpose", "North | grants for schools and beds", "South and west coast | loans", "East | taxes on waste and water"],
        new PageSketch().Frame(85, 76, 400, 210).Line(85, 94, 400, 94).Line(190, 76, 190, 210).Text(90, 80, "Area").Text(200, 80, "Purpose")
            .Text(90, 100, "North").Lines(200, 100, 12, "grants for", "schools and", "beds").Lines(90, 142, 12, "South and", "west coast").Text(200, 142, "loans").Text(90, 172, "East").Lines(200, 172, 12, "taxes on", "waste and", "water").Read().OnlyTable());

    [Fact]
    public void Text_in_two_columns_under_a_caption_is_a_table()
    {
        PageSketch Text(PageSketch page) => page.Text(90, 100, "Area").Text(250, 100, "Purpose").Text(90, 116, "North coast").Text(250, 116, "grants").Text(90, 132, "South").Text(250, 132, "loans for ships");
        Assert.Empty(Text(new PageSketch()).Read().Tables);
        Assert.Equal(["Area | Purpose", "North coast | grants", "South | loans for ships"], Text(new PageSketch().Text(90, 80, "Table 3. What the money is for")).Read().OnlyTable());
    }

    [Fact]
    public void Prose_is_no_table() => Assert.Empty(Prose(new PageSketch(), 90).Read().Tables);

    [Fact]
    public void Prose_in_two_columns_is_read_column_by_column()
    {
        var document = Prose(Prose(new PageSketch(), 60, "left"), 310, "right").Read();
        Assert.Empty(document.Tables);
        var text = string.Concat(document.Texts());
        Assert.True(text.LastIndexOf("left", StringComparison.Ordinal) < text.IndexOf("right", StringComparison.Ordinal), text);
    }

    [Fact]
    public void Columns_of_prose_whose_lines_stand_on_different_heights_are_read_one_after_the_other()
    {
        var sketch = new PageSketch();
        for (var i = 0; i < 14; i++) sketch.Text(60, 100 + (i * 14), $"the left words of line {i} go on until it end");
        for (var i = 0; i < 14; i++) sketch.Text(300, 106 + (i * 14), $"the right words of line {i} go on until it ends");
        var text = string.Concat(sketch.Read().Texts());
        Assert.True(text.LastIndexOf("left", StringComparison.Ordinal) < text.IndexOf("right", StringComparison.Ordinal), text);
    }

    [Fact]
    public void Justified_prose_with_wide_spaces_is_no_table()
    {
        var sketch = new PageSketch();
        for (var i = 0; i < 6; i++) sketch.Text(90, 100 + (i * 14), "households").Text(170, 100 + (i * 14), "served").Text(240, 100 + (i * 14), "districts").TextTo(360, 100 + (i * 14), "here");
        Assert.Empty(sketch.Read().Tables);
    }

    [Fact]
    public void Text_in_upright_columns_is_no_table()
    {
        var sketch = new PageSketch();
        for (var i = 0; i < 12; i++) sketch.Text(90, 100 + (i * 12), "一").Text(120, 100 + (i * 12), "二").Text(150, 100 + (i * 12), "三").Text(180, 100 + (i * 12), "五");
        Assert.Empty(sketch.Read().Tables);
    }

    [Fact]
    public void A_list_is_no_table()
    {
        var sketch = new PageSketch();
        for (var i = 1; i <= 6; i++) sketch.Text(90, 100 + (i * 16), $"{i}.").Text(130, 100 + (i * 16), "an entry of the list");
        Assert.Empty(sketch.Read().Tables);
    }

    [Fact]
    public void Contents_without_leaders_are_no_table()
    {
        var sketch = new PageSketch();
        for (var i = 1; i <= 6; i++) sketch.Text(90, 100 + (i * 16), "第一部分 部门概况").TextTo(480, 100 + (i * 16), $"{i * 3}");
        Assert.Empty(sketch.Read().Tables);
    }

    [Fact]
    public void Unit_lines_above_a_table_are_no_table() => Assert.Equal(
        ["部门：某局 金额单位：万元"],
        new PageSketch().Text(90, 80, "部门：某局").Text(300, 80, "金额单位：万元").Grid([90, 190, 290], [100, 130, 160]).Text(95, 108, "甲").Text(195, 108, "1").Text(95, 138, "乙").Text(195, 138, "2").Read().Texts());

    private static string[] Expected() => [.. Cells.Select(r => string.Join(" | ", r))];

    private static PageSketch Draw(PageSketch sketch)
    {
        for (var i = 0; i < Cells.Length; i++) Row(sketch, 100 + (i * 20), Cells[i]);
        return sketch;
    }

    private static PageSketch Row(PageSketch sketch, double y, params string[] cells)
    {
        sketch.Text(90, y, cells[0]);
        for (var i = 1; i < cells.Length; i++)
        {
            if (cells[i].Length > 0) sketch.TextTo(170 + (i * 90), y, cells[i]);
        }

        return sketch;
    }

    private static PageSketch Prose(PageSketch sketch, double x, string word = "words")
    {
        for (var i = 0; i < 14; i++) sketch.Text(x, 100 + (i * 14), $"the {word} of line {i % 10} go on from here until {i % 10}s");
        return sketch;
    }
}
