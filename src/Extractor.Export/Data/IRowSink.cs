namespace Extractor.Export.Data;

/// <summary>Takes the rows of a data table, value by value, in the order of its columns.</summary>
public interface IRowSink
{
    /// <summary>A text; null for an unknown one.</summary>
    void Text(string? value);

    /// <summary>A whole number; null for an unknown one.</summary>
    void Whole(long? value);

    /// <summary>A decimal number; null for an unknown one.</summary>
    void Number(decimal? value);

    /// <summary>Ends the row.</summary>
    void EndRow();
}
