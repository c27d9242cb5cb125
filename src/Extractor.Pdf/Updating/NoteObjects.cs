using Extractor.Pdf.Geometry;
using Extractor.Pdf.Security;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Updating;

/// <summary>The objects of notes on one page: highlight or icon, its appearance, its pop-up window.</summary>
/// <param name="update">Where they go.</param>
/// <param name="security">The file's encryption, or null.</param>
/// <param name="geometry">The page's size and turn.</param>
/// <param name="page">The page, or null where it is no object of its own.</param>
internal sealed class NoteObjects(FileUpdate update, StandardSecurity? security, PageGeometry geometry, PdfReference? page)
{
    private const double Icon = 20;
    private const double PopupWidth = 240;
    private const double PopupHeight = 120;
    private readonly Matrix _toFile = geometry.ToPage.Inverse();
    private int _icons;

    /// <summary>Adds a note and gives the annotation to be listed on the page.</summary>
    public PdfReference Add(PdfNote note)
    {
        var (annotation, appearance, popup) = (update.Reserve(), update.Reserve(), update.Reserve());
        var isHighlight = note.Box is not null;
        var box = note.Box ?? IconBox();
        PdfBox[] lines = note.Lines.IsEmpty ? [box] : [.. note.Lines];
        var area = _toFile.Apply(box);
        var rectangle = Rectangle(area);
        var colour = $"{Part(note.Colour.Red)} {Part(note.Colour.Green)} {Part(note.Colour.Blue)}";
        var kind = isHighlight ? $"/Subtype /Highlight /QuadPoints [{string.Join(' ', lines.Select(Quadrilateral))}]" : "/Subtype /Text /Name /Comment";
        var shared = page is { } home ? $"/P {ObjectText.Reference(home)} " : "";
        update.Set(annotation, ObjectText.Ascii(
            $"<< /Type /Annot {kind} /Rect [{rectangle}] {shared}/F 4 /C [{colour}] /T {Text(annotation, note.Author)} /Contents {Text(annotation, note.Text)} " +
            $"/NM {Text(annotation, note.Name)} /Popup {ObjectText.Reference(popup)} /AP << /N {ObjectText.Reference(appearance)} >> >>"));
        update.Set(appearance, Appearance(appearance, area, lines, colour, isHighlight));
        var beside = new PdfBox(geometry.Width, box.Top, geometry.Width + PopupWidth, box.Top + PopupHeight);
        update.Set(popup, ObjectText.Ascii($"<< /Type /Annot /Subtype /Popup /Rect [{Rectangle(_toFile.Apply(beside))}] {shared}/Parent {ObjectText.Reference(annotation)} /Open false >>"));
        return annotation;
    }

    /// <summary>A coloured area that lets the print show through.</summary>
    private byte[] Appearance(PdfReference id, PdfBox area, PdfBox[] lines, string colour, bool isHighlight)
    {
        var boxes = lines.Select(_toFile.Apply).Select(b => $"{ObjectText.Number(b.Left)} {ObjectText.Number(b.Top)} {ObjectText.Number(b.Width)} {ObjectText.Number(b.Height)} re");
        var content = ObjectText.Ascii($"/G gs {colour} rg {string.Join(' ', boxes)} f");
        if (security is not null) content = security.EncryptStream(id, content);
        var state = isHighlight ? "/BM /Multiply /ca 0.6" : "/ca 0.9";
        return
        [
            .. ObjectText.Ascii(
                $"<< /Type /XObject /Subtype /Form /BBox [{Rectangle(area)}] /Resources << /ExtGState << /G << /Type /ExtGState {state} >> >> >> " +
                $"/Group << /S /Transparency >> /Length {ObjectText.Number(content.Length)} >>\nstream\n"),
            .. content, .. "\nendstream"u8,
        ];
    }

    /// <summary>Notes without a place stand side by side from the top left corner.</summary>
    private PdfBox IconBox()
    {
        var left = Math.Min(Icon / 2 + (_icons++ * Icon * 1.2), Math.Max(0, geometry.Width - Icon));
        return new PdfBox(left, Icon / 2, left + Icon, Icon * 1.5);
    }

    /// <summary>The corners in the order that viewers draw by: top left, top right, bottom left, bottom right, as read.</summary>
    private string Quadrilateral(PdfBox box) => string.Join(' ', new[]
    {
        _toFile.Apply(box.Left, box.Top), _toFile.Apply(box.Right, box.Top), _toFile.Apply(box.Left, box.Bottom), _toFile.Apply(box.Right, box.Bottom),
    }.Select(p => $"{ObjectText.Number(p.X)} {ObjectText.Number(p.Y)}"));

    private string Text(PdfReference id, string text)
    {
        var bytes = ObjectText.Text(text);
        return ObjectText.Bytes(security is null ? bytes : security.EncryptString(id, bytes));
    }

    private static string Rectangle(PdfBox box) => string.Join(' ', new[] { box.Left, box.Top, box.Right, box.Bottom }.Select(ObjectText.Number));

    private static string Part(byte part) => ObjectText.Number(part / 255.0);
}
