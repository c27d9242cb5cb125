namespace Extractor.Core.Documents;

/// <summary>Names a document within a run: its path relative to the input, with <c>/</c> between the parts on every system; an archive's entry follows its archive's path.</summary>
/// <param name="Path">Never empty, never starting with <c>/</c>.</param>
public readonly record struct DocumentId(string Path)
{
    /// <inheritdoc/>
    public override string ToString() => Path;
}
