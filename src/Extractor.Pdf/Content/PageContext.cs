using Extractor.Pdf.Fonts;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf.Content;

/// <summary>What the contents of one page share: the page itself, its forms and its annotations.</summary>
internal sealed class PageContext(ObjectStore store, FontCache fonts, ColourSpaceReader colours, OptionalContent layers, LetterList letters, PdfBox page)
{
    private const int MostKeptForm = 1 << 20;
    private readonly GenerationCache<int, ReadOnlyMemory<byte>> _forms = new(32);
    private int _operators;

    public ObjectStore Store => store;

    public FontCache Fonts => fonts;

    public ColourSpaceReader Colours => colours;

    public OptionalContent Layers => layers;

    public PdfBox Page => page;

    public PageOutput Output { get; } = new(store.Limits, store.Problems, letters);

    /// <summary>The forms being drawn, by object number.</summary>
    public HashSet<int> OpenForms { get; } = [];

    /// <summary>Counts an operator; false when there were too many.</summary>
    public bool CountOperator()
    {
        if (++_operators <= store.Limits.Operators) return true;
        store.Problems.Add(PdfProblems.LimitReached, $"More than {store.Limits.Operators} operators.");
        return false;
    }

    /// <summary>The content of a form, kept for when it is drawn again.</summary>
    public ReadOnlyMemory<byte> FormContent(Syntax.PdfStream form)
    {
        if (_forms.TryGet(form.Id.Number, out var known)) return known;
        var data = store.Unpack(form).Data;
        if (data.Length <= MostKeptForm) _forms.Set(form.Id.Number, data);
        return data;
    }
}
