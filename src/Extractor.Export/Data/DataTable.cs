using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Export.Data;

/// <summary>
/// A table of the clean data: its columns and how a document's rows are made. The CSV files, their description and the database are all written from it.
/// Implementations hold no state and are thread-safe.
/// </summary>
public abstract class DataTable
{
    /// <summary>Name, in snake case. Its description is the message <c>data.table.{Name}</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The columns, in order.</summary>
    public abstract ImmutableArray<DataColumn> Columns { get; }

    /// <summary>Names of the columns of the primary key.</summary>
    public abstract ImmutableArray<string> Key { get; }

    /// <summary>Foreign keys.</summary>
    public abstract ImmutableArray<DataReference> References { get; }

    /// <summary>Column lists worth an index in a database.</summary>
    public virtual ImmutableArray<ImmutableArray<string>> Indices => [];

    /// <summary>Writes a document's rows, in reading order.</summary>
    public abstract void Write(DocumentResult document, IRowSink sink);

    /// <summary>Writes the column names as a row.</summary>
    public void WriteHeader(IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var column in Columns) sink.Text(column.Name);
        sink.EndRow();
    }

    /// <summary>A reference to the document's row.</summary>
    protected static DataReference ToDocument { get; } = new(["document"], "documents", ["document"]);

    /// <summary>A reference to the table a place stands in.</summary>
    protected static DataReference ToTable { get; } = new(["document", "table_index"], "tables", ["document", "table_index"]);
}
