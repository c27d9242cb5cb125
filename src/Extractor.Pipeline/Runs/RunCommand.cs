namespace Extractor.Pipeline.Runs;

/// <summary>What a run does with its documents.</summary>
public enum RunCommand
{
    /// <summary>Reads them and checks what they say.</summary>
    Audit,

    /// <summary>Reads them only.</summary>
    Extract,
}
