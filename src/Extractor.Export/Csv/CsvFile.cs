using System.Globalization;
using System.Text;
using Extractor.Export.Data;
using Extractor.Export.Notation;

namespace Extractor.Export.Csv;

/// <summary>A CSV file as RFC 4180 has it, UTF-8 with a byte order mark so that spreadsheets open Chinese right. Text is guarded against formula injection. Not thread-safe.</summary>
internal sealed class CsvFile : IRowSink, IDisposable
{
    private readonly StreamWriter _writer;
    private bool _isFirst = true;

    public CsvFile(Stream stream) => _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 15) { NewLine = "\r\n" };

    public void Text(string? value) => Field(value is null ? "" : FormulaGuard.Escape(value));

    public void Whole(long? value) => Field(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void Number(decimal? value) => Field(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void EndRow()
    {
        _writer.WriteLine();
        _isFirst = true;
    }

    public void Dispose() => _writer.Dispose();

    private void Field(string text)
    {
        if (!_isFirst) _writer.Write(',');
        _isFirst = false;
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0)
        {
            _writer.Write(text);
            return;
        }

        _writer.Write('"');
        _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
