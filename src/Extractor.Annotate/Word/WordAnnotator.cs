using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Extractor.Annotate.Notes;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest;
using Extractor.Ingest.Word;

namespace Extractor.Annotate.Word;

/// <summary>
/// Word: comments at the findings' places. Only the main part, its comments and what leads to them are written; every other part of the archive stays as it is packed.
/// Thread-safe.
/// </summary>
public sealed class WordAnnotator : IDocumentAnnotator
{
    /// <inheritdoc/>
    public FileFormat Format => FileFormat.Word;

    /// <inheritdoc/>
    public Diagnostic? Annotate(ReadOnlyMemory<byte> source, ImmutableArray<Annotation> annotations, ReadLimits limits, Stream destination, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(destination);
        if (WordReader.Locate(source, limits, cancel) is not { } map) return AnnotationDiagnostics.NotExtensible();
        var part = "";
        try
        {
            using var copy = new WordCopy(source);
            part = map.MainPart;
            if (copy.Read(part) is not { } main || WordNames.Of(main) is not { } names) return AnnotationDiagnostics.Damaged(part);
            if (Comments(copy, main, names, map, annotations) is not { } comments) return AnnotationDiagnostics.NotExtensible();
            comments.Save();
            copy.Write(part, main);
            copy.Save(destination);
            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException)
        {
            return AnnotationDiagnostics.Damaged(part);
        }
    }

    /// <summary>The comments, their ranges marked; null where no place of the document takes one.</summary>
    private static CommentPart? Comments(WordCopy copy, XDocument main, WordNames names, WordSourceMap map, ImmutableArray<Annotation> annotations)
    {
        var finder = new PlaceFinder(map, main, names, part => ReadOrNull(copy, part));
        var splitter = new RunSplitter(names);
        var ranges = annotations.Select(a => finder.Find(a.Place)).ToList();
        if (ranges.Contains(null)) return null;
        foreach (var range in ranges) splitter.Add(range!);
        splitter.Split();
        var comments = CommentPart.Open(copy, names, map.MainPart);
        var marks = new CommentMarks(names, splitter);
        var id = comments.FirstId(main);
        foreach (var (range, annotation) in ranges.Zip(annotations))
        {
            marks.Add(range!, id);
            comments.Add(id++, annotation);
        }

        return comments;
    }

    /// <summary>A part that is only looked into: what cannot be read has no places.</summary>
    private static XDocument? ReadOrNull(WordCopy copy, string part)
    {
        try
        {
            return copy.Read(part);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return null;
        }
    }
}
