using System.Collections.Immutable;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Pipeline.Inputs;

/// <summary>A document to read. Immutable and thread-safe.</summary>
/// <param name="Id">Its name within the run.</param>
/// <param name="File">Absolute path of the file, or of the archive it stands in.</param>
/// <param name="Entry">Index of the archive's entry, from 0; null for a file.</param>
/// <param name="Bytes">Size in bytes as the folder or the archive says.</param>
public sealed record InputDocument(DocumentId Id, string File, int? Entry, long Bytes);

/// <summary>Something that was passed over on purpose.</summary>
/// <param name="Path">Path relative to the input, <c>/</c>-separated.</param>
/// <param name="Reason">Message id, <c>pipeline.skipped-…</c>.</param>
public sealed record SkippedInput(string Path, string Reason);

/// <summary>Something that should have been read and cannot be.</summary>
/// <param name="Id">Its name within the run.</param>
/// <param name="Problem">Why.</param>
/// <param name="Bytes">Size in bytes, or null.</param>
public sealed record UnreadableInput(DocumentId Id, Diagnostic Problem, long? Bytes = null);

/// <summary>The inputs of a run, each list in ordinal order of the paths; no two documents or unreadable inputs share a name, upper and lower case being the same. Immutable and thread-safe.</summary>
/// <param name="Documents">What is read.</param>
/// <param name="Skipped">What is passed over.</param>
/// <param name="Unreadable">What fails before it is read.</param>
public sealed record InputSet(ImmutableArray<InputDocument> Documents, ImmutableArray<SkippedInput> Skipped, ImmutableArray<UnreadableInput> Unreadable);
