using Extractor.Pdf.Fonts;
using Extractor.Pdf.Geometry;

namespace Extractor.Pdf.Content;

/// <summary>What all letters of one shown string share, worked out once.</summary>
internal readonly struct Pen
{
    private const int Invisible = 3;
    private const int ClipOnly = 7;
    private readonly Matrix _matrix;
    private readonly Font _font;
    private readonly PdfBox _clip;
    private readonly PdfBox _page;
    private readonly double _size;
    private readonly double _scale;
    private readonly double _rise;
    private readonly double _widthUnit;
    private readonly double _em;
    private readonly double _angle;
    private readonly PdfColour _colour;
    private readonly PdfLetterTraits _traits;
    private readonly int _markId;

    public Pen(GraphicsState state, Font font, in Matrix onPage, PdfBox page, int markId, bool annotation)
    {
        _matrix = onPage;
        _font = font;
        _clip = state.Clip;
        _page = page;
        _size = state.FontSize;
        _scale = state.HorizontalScale;
        _rise = state.Rise;
        _widthUnit = font.GlyphMatrix?.A ?? 1;
        var height = Math.Abs(_size) * Math.Sqrt((onPage.C * onPage.C) + (onPage.D * onPage.D));
        _em = font.GlyphMatrix is null ? height : height * (font.Ascent - font.Descent);
        var forward = _size * _scale < 0 ? -1 : 1;
        _angle = onPage.B == 0 && onPage.A * forward > 0 ? 0 : Angle(-onPage.B * forward, onPage.A * forward);
        _colour = (state.RenderMode & 3) == 1 ? state.Stroke : state.Fill;
        _traits = (state.RenderMode is Invisible or ClipOnly ? PdfLetterTraits.Invisible : 0)
            | (font.IsVertical ? PdfLetterTraits.Vertical : 0) | (annotation ? PdfLetterTraits.Annotation : 0);
        _markId = markId;
    }

    /// <summary>The advance in ems.</summary>
    public double WidthOf(FontGlyph glyph) => glyph.Width * _widthUnit;

    /// <param name="x">Where the pen stands in text space, from where the string began.</param>
    public PdfLetter Write(FontGlyph glyph, double x, double y, int index)
    {
        var width = WidthOf(glyph) * _size * _scale;
        PdfBox inText;
        PdfPoint origin, end;
        if (_font.IsVertical)
        {
            var left = x - (glyph.OriginX * _size * _scale);
            var below = y + (glyph.Advance * _size);
            inText = new(left, below + _rise, left + width, y + _rise);
            origin = _matrix.Apply(x, y + _rise);
            end = _matrix.Apply(x, below + _rise);
        }
        else
        {
            inText = new(x, y + _rise + (_font.Descent * _size), x + width, y + _rise + (_font.Ascent * _size));
            origin = _matrix.Apply(x, y + _rise);
            end = _matrix.Apply(x + width, y + _rise);
        }

        var box = _matrix.Apply(inText);
        var centre = box.Centre;
        return new()
        {
            Text = glyph.Text,
            Box = box,
            Origin = origin,
            End = end,
            FontSize = _em,
            Font = _font.Info,
            Colour = _colour,
            Angle = _angle,
            Traits = _clip.Contains(centre) && _page.Contains(centre) ? _traits : _traits | PdfLetterTraits.ClippedOut,
            MarkedContentId = _markId,
            Index = index,
        };
    }

    private static double Angle(double up, double right)
    {
        var angle = Math.Atan2(up, right) * 180 / Math.PI;
        return angle <= -180 ? 180 : angle == 0 ? 0 : angle;
    }
}
