using System.Collections.Immutable;

namespace Extractor.Pdf.Content;

/// <summary>The letters of the page being read. Its memory is used again for the next page, unless a page was very large.</summary>
internal sealed class LetterList
{
    private const int MostKept = 1 << 15;
    private PdfLetter[] _letters = new PdfLetter[1024];

    public int Count { get; private set; }

    public ref PdfLetter this[int index] => ref _letters[index];

    public void Add(in PdfLetter letter)
    {
        if (Count == _letters.Length) Array.Resize(ref _letters, Count * 2);
        _letters[Count++] = letter;
    }

    /// <summary>Drops the letters from an index on.</summary>
    public void CutTo(int count) => Count = Math.Min(Count, count);

    public void Clear()
    {
        if (_letters.Length > MostKept) _letters = new PdfLetter[1024];
        Count = 0;
    }

    public ImmutableArray<PdfLetter> ToImmutable() => ImmutableArray.Create(_letters.AsSpan(0, Count));
}
