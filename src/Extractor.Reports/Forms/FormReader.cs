using System.Collections.Immutable;

namespace Extractor.Reports.Forms;

/// <summary>Recognises self-evaluation forms among a report's tables and reads them. Pure and thread-safe.</summary>
public static class FormReader
{
    /// <summary>The forms in reading order. Tables, sections, profile and statements are filled already.</summary>
    public static ImmutableArray<EvaluationForm> Read(Report report) => [];
}
