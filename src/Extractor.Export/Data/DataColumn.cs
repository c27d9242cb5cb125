using System.Collections.Immutable;

namespace Extractor.Export.Data;

/// <summary>What a column holds.</summary>
public enum DataType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,
}

/// <summary>A column of the clean data. Its description is the message <c>data.column.{Name}</c>. Immutable and thread-safe.</summary>
/// <param name="Name">In snake case; the same notion has the same name in every table.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
public sealed record DataColumn(string Name, DataType Type, bool IsRequired = false);

/// <summary>A foreign key. Immutable and thread-safe.</summary>
/// <param name="Columns">Columns of the table that points.</param>
/// <param name="Table">The table pointed to.</param>
/// <param name="Target">Its columns, in the same order.</param>
public sealed record DataReference(ImmutableArray<string> Columns, string Table, ImmutableArray<string> Target);
