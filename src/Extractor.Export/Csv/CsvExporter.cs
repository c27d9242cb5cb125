using Extractor.Export.Data;
using Extractor.Export.Data.Tables;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export.Csv;

/// <summary><c>findings.csv</c>: one row a finding, the columns of <see cref="FindingsTable"/>.</summary>
public sealed class CsvExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        DataTable table = new FindingsTable();
        using var file = new CsvFile(output.Create("findings.csv"));
        table.WriteHeader(file);
        foreach (var document in run.Documents) table.Write(document, file);
    }
}
