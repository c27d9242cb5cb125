using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Extractor.Audit.Results;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Runs;

namespace Extractor.Pipeline.Tests.Ledger;

/// <summary>The ledger's form of a result is written by hand: a field that is added to a row and forgotten there must not go unnoticed.</summary>
public sealed class EveryFieldTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ledger").FullName;
    private readonly HashSet<Type> _open = [];
    private int _count;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Every_field_of_every_row_comes_back()
    {
        var result = (DocumentResult)Filled(typeof(DocumentResult));
        Assert.Equal(Text(result), Text(Again(result)));
    }

    [Fact]
    public void What_is_empty_or_null_comes_back_so()
    {
        var result = new DocumentResult { Path = "", Sha256 = "", Format = "", Status = "" };
        Assert.Equal(Text(result), Text(Again(result)));
    }

    [Fact]
    public void More_texts_than_are_remembered_come_back()
    {
        var result = new DocumentResult { Path = "", Sha256 = "", Format = "", Status = "", Blocks = [.. Enumerable.Range(0, 70_000).Select(i => new BlockRow(i, "paragraph", 0, $"{i % 69_000}"))] };
        Assert.Equal(result.Blocks.AsEnumerable(), Again(result).Blocks);
    }

    [Fact]
    public void A_text_longer_than_any_buffer_comes_back()
    {
        var result = new DocumentResult { Path = "", Sha256 = "", Format = "", Status = "", Title = new string('长', 100_000) };
        Assert.Equal(result.Title, Again(result).Title);
    }

    private DocumentResult Again(DocumentResult result)
    {
        var ledger = new LedgerFolder(_root);
        ledger.Write("k", DocumentSummary.Of(result, 1, ImmutableSortedDictionary<string, long>.Empty), null, result);
        return ledger.Read("k");
    }

    private static string Text(DocumentResult result) => JsonSerializer.Serialize(result);

    /// <summary>A value of a type in which no two fields are equal and none has its default, as far as its type allows.</summary>
    private object Filled(Type type)
    {
        _count++;
        if (Nullable.GetUnderlyingType(type) is { } inner) return Filled(inner);
        if (type == typeof(string)) return $"文{_count}";
        if (type == typeof(int)) return _count * 300;
        if (type == typeof(long)) return _count * 5_000_000_000L;
        if (type == typeof(decimal)) return -_count - 0.50m;
        if (type == typeof(double)) return _count + 0.25;
        if (type == typeof(bool)) return true;
        if (type == typeof(DateOnly)) return DateOnly.FromDayNumber(_count);
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Last();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Several(type.GetGenericArguments()[0]);
        return Row(type);
    }

    private object Several(Type item)
    {
        var items = Array.CreateInstance(item, _open.Contains(item) ? 0 : 2); // a row within a row of its own kind holds no further ones
        for (var i = 0; i < items.Length; i++) items.SetValue(Filled(item), i);
        return typeof(ImmutableArray).GetMethods().Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Row(Type type)
    {
        var isOuter = _open.Add(type);
        var constructor = type.GetConstructors().Where(c => c.GetParameters() is not [var only] || only.ParameterType != type).MaxBy(c => c.GetParameters().Length)!;
        var row = constructor.Invoke([.. constructor.GetParameters().Select(p => Filled(p.ParameterType))]);
        var rest = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && constructor.GetParameters().All(q => q.Name != p.Name));
        foreach (var property in rest) property.SetValue(row, Filled(property.PropertyType));
        if (isOuter) _open.Remove(type);
        return row;
    }
}
