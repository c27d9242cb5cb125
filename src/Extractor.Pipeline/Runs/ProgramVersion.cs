namespace Extractor.Pipeline.Runs;

/// <summary>The version of the program, as its build says.</summary>
public static class ProgramVersion
{
    /// <summary>Three parts: <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
