namespace Extractor.Pipeline.Runs;

/// <summary>The output folder cannot be used: it cannot be written, another run is writing it, or it is an input.</summary>
/// <param name="messageId">Message id of the reason, <c>pipeline.output-…</c>; its placeholder is <c>{folder}</c>.</param>
/// <param name="folder">The folder.</param>
/// <param name="inner">The fault behind it, or null.</param>
public sealed class OutputFolderException(string messageId, string folder, Exception? inner = null) : Exception($"{messageId}: {folder}", inner)
{
    /// <summary>Message id of the reason.</summary>
    public string MessageId { get; } = messageId;

    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;
}
