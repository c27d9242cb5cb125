using Extractor.Core.Diagnostics;

namespace Extractor.Annotate.Notes;

/// <summary>Why no copy is made.</summary>
internal static class AnnotationDiagnostics
{
    /// <summary>The archive, or a part that must be changed, is damaged.</summary>
    public static Diagnostic Damaged(string part) => Of("annotate.damaged", part);

    /// <summary>Nothing can be added to the file.</summary>
    public static Diagnostic NotExtensible() => Diagnostic.Of("annotate.not-extensible", DiagnosticLevel.Error, DiagnosticPlace.Whole);

    /// <summary>The file does not open.</summary>
    public static Diagnostic Encrypted() => Diagnostic.Of("annotate.encrypted", DiagnosticLevel.Error, DiagnosticPlace.Whole);

    private static Diagnostic Of(string id, string part) => Diagnostic.Of(id, DiagnosticLevel.Error, new DiagnosticPlace(part), ("part", part));
}
