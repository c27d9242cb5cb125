using System.Collections.Immutable;
using Extractor.Pdf.Geometry;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Reads the annotations of a page and draws the appearances of those that are shown.</summary>
internal sealed class AnnotationReader(PageContext context, PageGeometry geometry)
{
    private const int Most = 20_000;
    private const int HiddenFlag = 2;
    private const int NoViewFlag = 32;
    private readonly ObjectStore _store = context.Store;

    public ImmutableArray<PdfAnnotation> Read(PdfDictionary page)
    {
        if (_store.Resolve(page["Annots"]).Array is not { Length: > 0 } entries) return [];
        var annotations = ImmutableArray.CreateBuilder<PdfAnnotation>();
        context.Output.InAnnotation = true;
        foreach (var entry in entries.AsSpan(0, Math.Min(entries.Length, Most)))
        {
            if (_store.Resolve(entry).Dictionary is not { } annotation || PageGeometry.ReadBox(annotation["Rect"], _store) is not { } box) continue;
            var flags = _store.Resolve(annotation["F"]).ToInt();
            var kind = _store.Resolve(annotation["Subtype"]).Name ?? "";
            var isHidden = (flags & (HiddenFlag | NoViewFlag)) != 0 || kind == "Popup" || context.Layers.IsHidden(annotation["OC"]);
            annotations.Add(new(
                kind, geometry.ToPage.Apply(box), isHidden, kind == "Widget" ? FieldName(annotation) : null, FieldValue(annotation),
                TextStrings.Decode(_store.Resolve(annotation["Contents"]))));
            if (!isHidden && Appearance(annotation) is { } appearance) Draw(appearance, box);
        }

        context.Output.InAnnotation = false;
        return annotations.ToImmutable();
    }

    /// <summary>The normal appearance in the state the annotation is in.</summary>
    private PdfStream? Appearance(PdfDictionary annotation)
    {
        if (_store.Resolve(annotation["AP"]).Dictionary is not { } appearances) return null;
        var normal = _store.Resolve(appearances["N"]);
        if (normal.Stream is { } stream) return stream;
        return normal.Dictionary is { } states && _store.Resolve(annotation["AS"]).Name is { } state ? _store.Resolve(states[state]).Stream : null;
    }

    /// <summary>Fits the appearance's box, turned by its matrix, into the annotation's rectangle (ISO 32000-1, 12.5.5).</summary>
    private void Draw(PdfStream appearance, PdfBox target)
    {
        if (PageGeometry.ReadBox(appearance.Dictionary["BBox"], _store) is not { } box) return;
        var own = Matrix.Identity;
        if (_store.Resolve(appearance.Dictionary["Matrix"]).Array is { Length: >= 6 } parts)
        {
            var at = Array.ConvertAll(parts, part => _store.Resolve(part).Number);
            own = new(at[0], at[1], at[2], at[3], at[4], at[5]);
        }

        var turned = own.Apply(box);
        if (turned.Width <= 0 || turned.Height <= 0) return;
        double across = target.Width / turned.Width, along = target.Height / turned.Height;
        var placing = new Matrix(across, 0, 0, along, target.Left - (turned.Left * across), target.Top - (turned.Top * along));
        var state = new GraphicsState(geometry.ToPage, geometry.Box);
        new ContentInterpreter(context, null, state).DrawForm(appearance, state, placing);
    }

    private string? FieldName(PdfDictionary field)
    {
        var names = new List<string>();
        PdfDictionary? at = field;
        for (var depth = 0; at is not null && depth < _store.Limits.Nesting; depth++)
        {
            if (TextStrings.Decode(_store.Resolve(at["T"])) is { } name) names.Add(name);
            at = _store.Resolve(at["Parent"]).Dictionary;
        }

        names.Reverse();
        return names.Count == 0 ? null : string.Join('.', names);
    }

    private string? FieldValue(PdfDictionary field)
    {
        PdfDictionary? at = field;
        for (var depth = 0; at is not null && depth < _store.Limits.Nesting; depth++)
        {
            var value = _store.Resolve(at["V"]);
            if (TextStrings.Decode(value) is { } text) return text;
            if (value.Name is { } name) return name;
            at = _store.Resolve(at["Parent"]).Dictionary;
        }

        return null;
    }
}
