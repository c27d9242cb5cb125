using System.Collections.Immutable;
using Extractor.Annotate.Notes;

namespace Extractor.Pipeline.Annotations;

/// <summary>What a worker is asked to write about a document whose findings are known. Immutable and thread-safe.</summary>
/// <param name="Format">Name of the document's format.</param>
/// <param name="Sha256">Hash of the bytes the findings are about, lower-case hexadecimal.</param>
/// <param name="Folder">Absolute path of the output folder.</param>
/// <param name="Target">Path of the copy in it.</param>
/// <param name="Notes">The notes, in order.</param>
public sealed record AnnotationOrder(string Format, string Sha256, string Folder, string Target, ImmutableArray<Annotation> Notes);
