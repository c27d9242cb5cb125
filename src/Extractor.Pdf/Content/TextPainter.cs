using Extractor.Pdf.Geometry;

namespace Extractor.Pdf.Content;

/// <summary>Keeps the text matrices and turns shown strings into letters.</summary>
internal sealed class TextPainter(PageOutput output, MarkedContent marks, PdfBox page)
{
    private Matrix _line = Matrix.Identity;
    private Matrix _text = Matrix.Identity;

    public void Begin()
    {
        _line = Matrix.Identity;
        _text = Matrix.Identity;
    }

    public void Set(Matrix matrix)
    {
        _line = matrix;
        _text = matrix;
    }

    /// <summary>To the next line, moved from the begin of this one.</summary>
    public void Move(double x, double y)
    {
        _line = new Matrix(1, 0, 0, 1, x, y).Then(_line);
        _text = _line;
    }

    /// <summary>Moves on by a number of a TJ array, in thousandths of the em against the writing.</summary>
    public void Adjust(GraphicsState state, double thousandths)
    {
        var distance = -thousandths / 1000 * state.FontSize;
        if (state.Font is { IsVertical: true }) Advance(0, distance);
        else Advance(distance * state.HorizontalScale, 0);
    }

    public void Show(GraphicsState state, ReadOnlySpan<byte> text)
    {
        if (state.Font is not { } font) return;
        var onPage = _text.Then(state.Matrix);
        var pen = new Pen(state, font, onPage, page, marks.Id, output.InAnnotation);
        var visible = marks.Hidden == 0;
        double x = 0, y = 0;
        for (var position = 0; position < text.Length;)
        {
            var glyph = font.Next(text, ref position);
            if (visible && glyph.Text.Length > 0) output.Add(pen.Write(glyph, x, y, output.Letters.Count));
            var spacing = state.CharacterSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);
            if (font.IsVertical) y += (glyph.Advance * state.FontSize) + spacing;
            else x += ((pen.WidthOf(glyph) * state.FontSize) + spacing) * state.HorizontalScale;
        }

        Advance(x, y);
    }

    private void Advance(double x, double y) =>
        _text = _text with { E = _text.E + (x * _text.A) + (y * _text.C), F = _text.F + (x * _text.B) + (y * _text.D) };
}
