using System.Diagnostics.CodeAnalysis;

namespace Extractor.Pdf.Structure;

/// <summary>Keeps what was used lately: when the young half is full it becomes the old half, and the old one is dropped.</summary>
internal sealed class GenerationCache<TKey, TValue>(int half)
    where TKey : notnull
{
    private Dictionary<TKey, TValue> _young = [];
    private Dictionary<TKey, TValue> _old = [];

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value)) return true;
        if (!_old.TryGetValue(key, out value)) return false;
        Set(key, value);
        return true;
    }

    public void Set(TKey key, TValue value)
    {
        if (_young.Count >= half)
        {
            (_old, _young) = (_young, _old);
            _young.Clear();
        }

        _young[key] = value;
    }

    public void Clear()
    {
        _young.Clear();
        _old.Clear();
    }
}
