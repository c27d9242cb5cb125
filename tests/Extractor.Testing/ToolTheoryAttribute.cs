using Xunit;

namespace Extractor.Testing;

/// <summary>A theory that asks a program of the system; skipped with a reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string tool)
    {
        Tool = tool;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!folders.Any(f => File.Exists(Path.Combine(f, tool)))) Skip = $"{tool} is not installed.";
    }

    /// <summary>Name of the program.</summary>
    public string Tool { get; }
}
