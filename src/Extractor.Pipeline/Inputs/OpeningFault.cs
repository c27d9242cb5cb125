using Extractor.Core.Diagnostics;

namespace Extractor.Pipeline.Inputs;

/// <summary>Faults met when a file or folder is opened, as diagnostics. Pure and thread-safe.</summary>
internal static class OpeningFault
{
    /// <summary>Whether the file system, and not the program, is at fault.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>The diagnostic; never holds a path of the machine.</summary>
    public static Diagnostic Describe(Exception fault)
    {
        var id = fault switch
        {
            UnauthorizedAccessException or System.Security.SecurityException => "pipeline.no-permission",
            FileNotFoundException or DirectoryNotFoundException => "pipeline.vanished",
            _ => "pipeline.cannot-open",
        };
        return Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole);
    }
}
