using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Which layers the document shows when it is opened.</summary>
internal sealed class OptionalContent
{
    private readonly ObjectStore _store;
    private readonly HashSet<int> _off = [];

    public OptionalContent(ObjectStore store, PdfDictionary catalogue)
    {
        _store = store;
        if (store.Resolve(catalogue["OCProperties"]).Dictionary is not { } properties) return;
        if (store.Resolve(properties["D"]).Dictionary is not { } defaults) return;
        if (store.Resolve(defaults["BaseState"]).Name == "OFF") Change(properties["OCGs"], isOff: true);
        Change(defaults["ON"], isOff: false);
        Change(defaults["OFF"], isOff: true);
    }

    /// <summary>Whether content that belongs to a group or a membership is not shown.</summary>
    public bool IsHidden(PdfValue entry)
    {
        if (_off.Count == 0 || entry.IsNull) return false;
        if (entry.IsReference && _off.Contains(entry.Reference.Number)) return true;
        if (_store.Resolve(entry).Dictionary is not { } membership || _store.Resolve(membership["Type"]).Name != "OCMD") return false;
        var groups = membership["OCGs"];
        var members = _store.Resolve(groups).Array ?? [groups];
        if (members.Length == 0) return false;
        var off = members.Count(member => member.IsReference && _off.Contains(member.Reference.Number));
        return _store.Resolve(membership["P"]).Name switch
        {
            "AllOn" => off > 0,
            "AnyOff" => off == 0,
            "AllOff" => off < members.Length,
            _ => off == members.Length,
        };
    }

    private void Change(PdfValue list, bool isOff)
    {
        foreach (var item in _store.Resolve(list).Array ?? [])
        {
            if (!item.IsReference) continue;
            if (isOff) _off.Add(item.Reference.Number);
            else _off.Remove(item.Reference.Number);
        }
    }
}
