using System.Globalization;
using System.Text;
using Extractor.Export.Html.Markup;
using Extractor.Export.Output;

namespace Extractor.Export.Html.Overview;

/// <summary>Writes the findings in parts the overview loads one after the other. A part is a script, because pages opened from disk may load nothing else. Not thread-safe.</summary>
internal sealed class FindingParts(IOutputFolder output)
{
    private const int Size = 1000;

    private readonly List<FindingRow> _rows = [];
    private readonly Dictionary<string, int> _checks = new(StringComparer.Ordinal);

    /// <summary>Number of parts written.</summary>
    public int Count { get; private set; }

    /// <summary>The checks in the order of the indices that stand in the parts.</summary>
    public IEnumerable<string> Checks => _checks.OrderBy(c => c.Value).Select(c => c.Key);

    /// <summary>Address of a part, counted from 1, from the overview.</summary>
    public static string Path(int part) => $"pages/data/findings-{part.ToString("000", CultureInfo.InvariantCulture)}.js";

    public void Add(FindingRow row)
    {
        _rows.Add(row);
        if (_rows.Count == Size) Flush();
    }

    public void Flush()
    {
        if (_rows.Count == 0) return;
        Count++;
        var json = EmbeddedJson.Of(writer =>
        {
            writer.WriteStartArray();
            foreach (var row in _rows)
            {
                if (!_checks.TryGetValue(row.Check, out var check)) _checks[row.Check] = check = _checks.Count;
                row.Write(writer, check);
            }

            writer.WriteEndArray();
        });
        using var stream = output.Create(Path(Count));
        stream.Write(Encoding.UTF8.GetBytes($"extractorFindings({json});\n"));
        _rows.Clear();
    }
}
