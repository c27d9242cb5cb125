using Extractor.Pdf.Geometry;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Updating;

/// <summary>Adds notes to one page.</summary>
internal sealed class PageNotes(FileUpdate update, ObjectStore store, PageNode page)
{
    /// <exception cref="PdfException">Neither the page nor its list of annotations is an object that can be replaced.</exception>
    public void Add(IReadOnlyList<PdfNote> notes)
    {
        if (store.Resolve(page.Page).Dictionary is not { } dictionary) throw new PdfException(PdfFailure.NotExtensible, "A page has no dictionary.");
        var geometry = PageGeometry.Read(dictionary, page.Inherited, store);
        var objects = new NoteObjects(update, store.Security, geometry, page.Page.IsReference ? page.Page.Reference : null);
        var references = ObjectText.Ascii(string.Join(' ', notes.Select(n => ObjectText.Reference(objects.Add(n)))));
        if (!AddToPage(dictionary, references) && !AddToList(dictionary["Annots"], references)) throw new PdfException(PdfFailure.NotExtensible, "A page has no object of its own.");
    }

    /// <summary>The page with the longer list in place. A list that is an object of its own is taken in: another page may share it.</summary>
    private bool AddToPage(PdfDictionary dictionary, byte[] references)
    {
        if (!page.Page.IsReference) return false;
        var home = HomeOf(page.Page);
        var annotations = dictionary["Annots"];
        byte[]? before = null;
        if (annotations.IsReference)
        {
            var list = HomeOf(annotations);
            before = store.Resolve(annotations).Kind switch
            {
                PdfKind.Array when store.Written(list.Number) is { } items => Items(items.Span, list),
                PdfKind.Null => [],
                _ => null,
            };
            if (before is null) return false;
        }

        // Two entries of the page tree may be the same object: then it was extended before.
        if (Written(home) is not { } written || ObjectSplicer.Extend(written.Span, "Annots"u8, update.Has(home.Number) ? null : before, references, Encryption(home, home)) is not { } extended) return false;
        update.Set(home, extended);
        return true;
    }

    /// <summary>For a page that is written into the page tree itself.</summary>
    private bool AddToList(PdfValue annotations, byte[] references)
    {
        if (!annotations.IsReference || store.Resolve(annotations).Array is null) return false;
        var list = HomeOf(annotations);
        if (Written(list) is not { } written || ObjectSplicer.Append(written.Span, references, Encryption(list, list)) is not { } extended) return false;
        update.Set(list, extended);
        return true;
    }

    private ReadOnlyMemory<byte>? Written(PdfReference id) => update.Written(id.Number) is { } replaced ? replaced : store.Written(id.Number);

    /// <summary>What stands between the brackets of a list, strings encrypted for the page that takes it in.</summary>
    private byte[]? Items(ReadOnlySpan<byte> list, PdfReference from)
    {
        var copy = ObjectSplicer.Append(list, [], Encryption(from, HomeOf(page.Page)));
        return copy is null ? null : copy[(Array.IndexOf(copy, (byte)'[') + 1)..^1];
    }

    /// <summary>The object at the end of a chain of references.</summary>
    private PdfReference HomeOf(PdfValue reference)
    {
        while (store.Get(reference.Reference.Number) is { IsReference: true } next) reference = next;
        return update.IdOf(reference.Reference.Number);
    }

    /// <summary>How strings are written that move from one object to another; null where they stay as they are.</summary>
    private Func<byte[], byte[]>? Encryption(PdfReference from, PdfReference to)
    {
        if (store.Security is not { } security) return null;
        var isOpen = store.Table.TryGet(from.Number, out var entry) && entry.Kind == XrefKind.InStream && !update.Has(from.Number);
        if (isOpen) return text => security.EncryptString(to, text);
        return from == to ? null : text => security.EncryptString(to, security.DecryptString(from, text));
    }
}
