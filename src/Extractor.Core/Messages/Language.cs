namespace Extractor.Core.Messages;

/// <summary>A language user-facing texts are written in.</summary>
public enum Language
{
    /// <summary>Chinese, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
