using System.Collections.Immutable;
using Extractor.Pdf.Fonts;
using Extractor.Pdf.Geometry;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Reads the pages of a document, one at a time.</summary>
internal sealed class PageReader(ObjectStore store, PdfDictionary catalogue, PdfOptions options)
{
    private readonly FontCache _fonts = new(store);
    private readonly ColourSpaceReader _colours = new(store);
    private readonly OptionalContent _layers = new(store, catalogue);
    private readonly LetterList _letters = new();

    public PdfPage Read(PageNode node, int number)
    {
        var page = ReadOnce(node, number);
        var isBlank = page.Letters.IsEmpty && page.Paths.IsEmpty && page.Images.IsEmpty;
        return isBlank && store.HasMissed && store.Scan($"Page {number} is blank and objects it needs are missing.") ? ReadOnce(node, number) : page;
    }

    private PdfPage ReadOnce(PageNode node, int number)
    {
        store.Budget.Renew();
        store.HasMissed = false;
        _letters.Clear();
        var dictionary = store.Resolve(node.Page).Dictionary ?? PdfDictionary.Empty;
        var geometry = PageGeometry.Read(dictionary, node.Inherited, store);
        var context = new PageContext(store, _fonts, _colours, _layers, _letters, geometry.Box);
        var annotations = ImmutableArray<PdfAnnotation>.Empty;
        try
        {
            var resources = store.Resolve(node.Inherited.With(dictionary).Resources).Dictionary;
            var interpreter = new ContentInterpreter(context, resources, new(geometry.ToPage, geometry.Box));
            interpreter.Run(Content(dictionary));
            if (options.ReadAnnotations) annotations = new AnnotationReader(context, geometry).Read(dictionary);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of ours on one page must not cost the others; what was read of it is kept.
            store.Problems.Add(PdfProblems.PageFailed, $"{error.GetType().Name}: {error.Message}");
        }

        NoteUnreadable(_letters);
        return new()
        {
            Number = number,
            Width = geometry.Width,
            Height = geometry.Height,
            Rotation = geometry.Rotation,
            Letters = _letters.ToImmutable(),
            Paths = context.Output.Paths.DrainToImmutable(),
            Images = context.Output.Images.DrainToImmutable(),
            Annotations = annotations,
            Problems = [.. store.Problems.All.Where(problem => problem.Page == number)],
        };
    }

    /// <summary>The page's streams one after another; an operator never runs over their border, so a line end stands between.</summary>
    private ReadOnlyMemory<byte> Content(PdfDictionary page)
    {
        var contents = store.Resolve(page["Contents"]);
        if (contents.Stream is { } single) return store.Unpack(single).Data;
        if (contents.Array is not { } several)
        {
            if (page["Contents"].IsReference && contents.IsNull) store.Problems.Add(PdfProblems.ContentMissing, "The page's content is missing.");
            return default;
        }

        var joined = new ByteBuffer(4096);
        foreach (var item in several)
        {
            if (store.Resolve(item).Stream is not { } stream)
            {
                store.Problems.Add(PdfProblems.ContentMissing, "A part of the page's content is missing.");
                continue;
            }

            var part = store.Unpack(stream).Data.Span;
            if (part.Length > store.Limits.StreamBytes - joined.Length)
            {
                store.Problems.Add(PdfProblems.LimitReached, $"The page's content is longer than {store.Limits.StreamBytes} bytes.");
                break;
            }

            joined.Add(part);
            joined.Add((byte)'\n');
        }

        return joined.Memory;
    }

    private void NoteUnreadable(LetterList letters)
    {
        var unknown = new Dictionary<PdfFontInfo, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < letters.Count; i++)
        {
            if ((object)letters[i].Text == FontGlyph.Unknown) unknown[letters[i].Font] = unknown.GetValueOrDefault(letters[i].Font) + 1;
        }

        foreach (var (font, count) in unknown)
            store.Problems.Add(PdfProblems.FontUnreadable, $"{count} letters of font {font.Name} cannot be told.");
    }
}
