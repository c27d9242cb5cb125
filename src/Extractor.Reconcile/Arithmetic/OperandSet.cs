using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>Printed values, each once, told by their places: a few are compared one by one, many by hash. Not thread-safe.</summary>
internal sealed class OperandSet
{
    /// <summary>Up to so many, comparing is quicker than hashing.</summary>
    private const int Few = 8;

    private readonly ImmutableArray<Quantity>.Builder _all = ImmutableArray.CreateBuilder<Quantity>(2);
    private HashSet<Quantity>? _hashed;

    /// <summary>The values in the order they were added.</summary>
    public ImmutableArray<Quantity> ToImmutable() => _all.DrainToImmutable();

    /// <summary>Adds a value; false where it was there.</summary>
    public bool Add(Quantity quantity)
    {
        if (_hashed is null && _all.Count < Few)
        {
            if (ExpressionOperands.IndexOf(_all, quantity) >= 0) return false;
        }
        else
        {
            _hashed ??= new HashSet<Quantity>(_all, ByPlace.Instance);
            if (!_hashed.Add(quantity)) return false;
        }

        _all.Add(quantity);
        return true;
    }

    private sealed class ByPlace : IEqualityComparer<Quantity>
    {
        public static readonly ByPlace Instance = new();

        public bool Equals(Quantity? x, Quantity? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.Place == y.Place);

        public int GetHashCode(Quantity obj) => HashCode.Combine(obj.Place.Block, obj.Place.Span, obj.Place.Cell?.Row, obj.Place.Cell?.Column);
    }
}
