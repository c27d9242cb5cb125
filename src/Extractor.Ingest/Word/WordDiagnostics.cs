using System.Globalization;
using Extractor.Core.Diagnostics;

namespace Extractor.Ingest.Word;

/// <summary>The diagnostics of the Word reader; their texts stand in the message table under the same ids.</summary>
internal static class WordDiagnostics
{
    public static Diagnostic Encrypted() => Whole("word.encrypted", DiagnosticLevel.Error);

    public static Diagnostic LegacyBinary() => Whole("word.legacy-binary", DiagnosticLevel.Error);

    public static Diagnostic ForeignCompoundFile() => Whole("word.foreign-compound-file", DiagnosticLevel.Error);

    public static Diagnostic NotAnArchive() => Whole("word.not-an-archive", DiagnosticLevel.Error);

    public static Diagnostic ArchiveTruncated(int parts) => Whole("word.archive-truncated", DiagnosticLevel.Warning, ("parts", Number(parts)));

    public static Diagnostic NoDocumentPart() => Whole("word.no-document-part", DiagnosticLevel.Error);

    public static Diagnostic NotADocument(string part, string root) =>
        Diagnostic.Of("word.not-a-document", DiagnosticLevel.Error, new DiagnosticPlace(part), ("part", part), ("root", root));

    public static Diagnostic DocumentUnreadable(string part) => InPart("word.document-unreadable", DiagnosticLevel.Error, part);

    public static Diagnostic PartMissing(string part) => InPart("word.part-missing", DiagnosticLevel.Warning, part);

    public static Diagnostic PartUnreadable(string part) => InPart("word.part-unreadable", DiagnosticLevel.Warning, part);

    public static Diagnostic PartBroken(string part, int line) => AtLine("word.part-broken", DiagnosticLevel.Warning, part, line);

    public static Diagnostic PartTooLarge(string part, long limit) =>
        Diagnostic.Of("word.part-too-large", DiagnosticLevel.Warning, new DiagnosticPlace(part), ("part", part), ("limit", Number(limit)));

    public static Diagnostic PartPackedTooTightly(string part, int limit) =>
        Diagnostic.Of("word.part-packed-too-tightly", DiagnosticLevel.Warning, new DiagnosticPlace(part), ("part", part), ("limit", Number(limit)));

    public static Diagnostic NestedTooDeep(string part, int line, int limit) =>
        Diagnostic.Of(
            "word.nested-too-deep", DiagnosticLevel.Warning, new DiagnosticPlace(part, Line: line), ("part", part), ("line", Number(line)), ("limit", Number(limit)));

    public static Diagnostic TextTooLong(string part, int limit) =>
        Diagnostic.Of("word.text-too-long", DiagnosticLevel.Warning, new DiagnosticPlace(part), ("part", part), ("limit", Number(limit)));

    public static Diagnostic TooManyItems(string part, int limit) =>
        Diagnostic.Of("word.too-many-items", DiagnosticLevel.Warning, new DiagnosticPlace(part), ("part", part), ("limit", Number(limit)));

    public static Diagnostic TableTooLarge(string part, int block, int rows, int limit) =>
        Diagnostic.Of(
            "word.table-too-large", DiagnosticLevel.Warning, new DiagnosticPlace(part, Block: block), ("rows", Number(rows)), ("limit", Number(limit)));

    public static Diagnostic EmbeddedDocumentSkipped(string part, int line) => AtLine("word.embedded-document-skipped", DiagnosticLevel.Warning, part, line);

    public static Diagnostic ObjectsSkipped(string part, int count) => Counted("word.objects-skipped", DiagnosticLevel.Note, part, count);

    public static Diagnostic CommentsSkipped(string part, int count) => Counted("word.comments-skipped", DiagnosticLevel.Note, part, count);

    public static Diagnostic ImagesOnly(string part, int count) => Counted("word.images-only", DiagnosticLevel.Warning, part, count);

    public static Diagnostic PageImages(string part, int count) => Counted("word.page-images", DiagnosticLevel.Note, part, count);

    public static Diagnostic FieldUnclosed(string part) => InPart("word.field-unclosed", DiagnosticLevel.Warning, part);

    public static Diagnostic CoveredText(string part, string text) =>
        Diagnostic.Of("word.covered-text", DiagnosticLevel.Note, new DiagnosticPlace(part), ("text", text));

    public static Diagnostic UnknownSymbol(string part, string font, string code) =>
        Diagnostic.Of("word.unknown-symbol", DiagnosticLevel.Note, new DiagnosticPlace(part), ("font", font), ("code", code));

    private static Diagnostic Whole(string id, DiagnosticLevel level, params ReadOnlySpan<Core.Messages.MessageArgument> arguments) =>
        Diagnostic.Of(id, level, DiagnosticPlace.Whole, arguments);

    private static Diagnostic InPart(string id, DiagnosticLevel level, string part) =>
        Diagnostic.Of(id, level, new DiagnosticPlace(part), ("part", part));

    private static Diagnostic AtLine(string id, DiagnosticLevel level, string part, int line) =>
        Diagnostic.Of(id, level, new DiagnosticPlace(part, Line: line), ("part", part), ("line", Number(line)));

    private static Diagnostic Counted(string id, DiagnosticLevel level, string part, int count) =>
        Diagnostic.Of(id, level, new DiagnosticPlace(part), ("part", part), ("count", Number(count)));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
