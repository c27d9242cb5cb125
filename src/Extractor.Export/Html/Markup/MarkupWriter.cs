using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Extractor.Export.Html.Markup;

/// <summary>Writes markup in which every inserted value is escaped: <c>Write($"&lt;td&gt;{text}&lt;/td&gt;")</c> cannot let a document's text become markup. Not thread-safe.</summary>
internal sealed class MarkupWriter(Stream stream) : IDisposable
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 15) { NewLine = "\n" };

    /// <summary>The literal parts as they stand, the inserted values escaped for element content and quoted attributes.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "The handler takes the instance as its argument.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Handler markup) => _ = markup;

    /// <summary>Markup of the program itself: constants and assets.</summary>
    public void Raw(string markup) => _writer.Write(markup);

    /// <summary>A text, escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '&': _writer.Write("&amp;"); break;
                case '<': _writer.Write("&lt;"); break;
                case '>': _writer.Write("&gt;"); break;
                case '"': _writer.Write("&quot;"); break;
                case '\'': _writer.Write("&#39;"); break;
                case '\n' or '\t': _writer.Write(letter); break;
                default: _writer.Write(char.IsControl(letter) ? '\uFFFD' : letter); break;
            }
        }
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>Takes an interpolated string apart while it is written.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly MarkupWriter _markup;

        [System.Diagnostics.CodeAnalysis.SuppressMessage("Style", "IDE0060", Justification = "The compiler passes both lengths to every handler.")]
        public Handler(int literalLength, int formattedCount, MarkupWriter markup) => _markup = markup;

        public void AppendLiteral(string literal) => _markup.Raw(literal);

        public void AppendFormatted(string? text) => _markup.Text(text);

        public void AppendFormatted(int number) => _markup.Raw(number.ToString(CultureInfo.InvariantCulture));
    }
}
