using System.Diagnostics;
using System.Text.RegularExpressions;
using Extractor.Testing;

namespace Extractor.Export.Tests.Sarif;

/// <summary>The SARIF Multitool of the npm registry: the schema of SARIF 2.1.0 and the rules the schema cannot express.</summary>
internal static partial class SarifValidator
{
    /// <summary>Names the program when it stands elsewhere.</summary>
    private const string Variable = "EXTRACTOR_SARIF_MULTITOOL";

    /// <summary>The program, or null where it is not installed.</summary>
    public static string? Program { get; } = new[]
    {
        Environment.GetEnvironmentVariable(Variable),
        RepositoryFolder.At(".tools", "node_modules", "@microsoft", "sarif-multitool-linux", "Sarif.Multitool"),
    }.FirstOrDefault(File.Exists);

    /// <summary>What the validator calls an error in a log, a line each.</summary>
    public static string[] Errors(byte[] log)
    {
        var folder = Directory.CreateTempSubdirectory("extractor-sarif");
        try
        {
            var file = Path.Combine(folder.FullName, "findings.sarif");
            File.WriteAllBytes(file, log);
            using var process = Process.Start(new ProcessStartInfo(Program!, ["validate", file]) { RedirectStandardOutput = true, WorkingDirectory = folder.FullName })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Contains("Analysis completed successfully", output, StringComparison.Ordinal);
            return [.. output.Split('\n').Where(l => Error().IsMatch(l))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"\.sarif(\([\d,]+\))?: error ")]
    private static partial Regex Error();
}

/// <summary>A fact that needs the validator; skipped with the reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SarifValidatorFactAttribute : FactAttribute
{
    public SarifValidatorFactAttribute()
    {
        if (SarifValidator.Program is null) Skip = "The SARIF Multitool is not installed (npm install --prefix .tools @microsoft/sarif-multitool-linux).";
    }
}
