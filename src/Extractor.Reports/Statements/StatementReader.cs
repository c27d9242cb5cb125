using System.Collections.Immutable;

namespace Extractor.Reports.Statements;

/// <summary>Recognises the statutory statements among a report's tables and reads their figures as facts. Pure and thread-safe.</summary>
public static class StatementReader
{
    /// <summary>The statements in reading order. Tables, sections and profile are filled already.</summary>
    public static ImmutableArray<Statement> Read(Report report) => [];
}
