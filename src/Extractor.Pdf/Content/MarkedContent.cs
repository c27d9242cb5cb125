using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>The marked-content sequences that are open: their ids, replacement texts and whether they are shown.</summary>
internal sealed class MarkedContent(PageOutput output, OptionalContent layers, ObjectStore store)
{
    private readonly Stack<Sequence> _open = new();

    private readonly record struct Sequence(int Id, string? ActualText, int FirstLetter, bool Hides);

    /// <summary>The id of the innermost sequence that has one; -1 for none.</summary>
    public int Id { get; private set; } = -1;

    /// <summary>How many open sequences or forms hide what is drawn.</summary>
    public int Hidden { get; set; }

    public int Depth => _open.Count;

    /// <param name="tag">The sequence's tag; null where it is missing.</param>
    /// <param name="entry">Its properties as written, a reference where they were named.</param>
    public void Begin(string? tag, PdfValue entry)
    {
        var properties = store.Resolve(entry).Dictionary;
        var hides = tag == "OC" && layers.IsHidden(entry);
        if (hides) Hidden++;
        var id = properties is not null && store.Resolve(properties["MCID"]) is { Kind: PdfKind.Number } number ? number.ToInt() : -1;
        var text = properties is null ? null : TextStrings.Decode(store.Resolve(properties["ActualText"]));
        _open.Push(new(Id, text, output.Letters.Count, hides));
        if (id >= 0) Id = id;
    }

    public void End()
    {
        if (!_open.TryPop(out var sequence)) return;
        Id = sequence.Id;
        if (sequence.Hides) Hidden--;
        if (sequence.ActualText is { } text) ActualTexts.Replace(output.Letters, sequence.FirstLetter, text);
    }

    /// <summary>Closes what a content left open.</summary>
    public void EndDownTo(int depth)
    {
        while (_open.Count > depth) End();
    }
}
