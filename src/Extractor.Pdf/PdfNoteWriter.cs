using Extractor.Pdf.Structure;
using Extractor.Pdf.Updating;

namespace Extractor.Pdf;

/// <summary>Adds notes to a file as an incremental update: every byte of the file is kept, what is new stands behind it. Pure and thread-safe.</summary>
public static class PdfNoteWriter
{
    /// <summary>
    /// Writes the file with the notes. The new cross-reference section is of the kind the file has; where that of the file is missing or wrong, the new one names all objects.
    /// In an encrypted file the notes are encrypted as the rest. No clock is asked: the same file and notes give the same bytes.
    /// </summary>
    /// <param name="file">The file; its bytes must not change meanwhile.</param>
    /// <param name="notes">The notes; a page's notes keep their order, after those it has.</param>
    /// <param name="destination">Where to write; left open.</param>
    /// <param name="options">The password and the limits; null for none and the usual ones.</param>
    /// <exception cref="PdfException">The file cannot be opened, or its pages cannot be added to.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A note names a page that the file does not have.</exception>
    public static void Write(ReadOnlyMemory<byte> file, IReadOnlyList<PdfNote> notes, Stream destination, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(destination);
        options ??= PdfOptions.Default;
        var opened = PdfDocument.OpenStore(file, options);
        var tree = new PageTree(opened.Store);
        var pages = tree.Read();
        if (pages.Count == 0) throw new PdfException(PdfFailure.NoPages, "No page was found.");
        var update = new FileUpdate(file, opened.HeaderOffset, opened.Store);
        foreach (var group in notes.GroupBy(n => n.Page).OrderBy(g => g.Key))
        {
            if (group.Key < 1 || group.Key > pages.Count) throw new ArgumentOutOfRangeException(nameof(notes), group.Key, "There is no such page.");
            new PageNotes(update, opened.Store, pages[group.Key - 1]).Add([.. group]);
        }

        update.Write(destination);
    }
}
