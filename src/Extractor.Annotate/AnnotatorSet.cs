using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Annotate;

/// <summary>The annotators of this project, found by type. Pure and thread-safe.</summary>
public static class AnnotatorSet
{
    /// <summary>One a format, in the order of the formats.</summary>
    public static ImmutableArray<IDocumentAnnotator> Load() =>
    [
        .. typeof(IDocumentAnnotator).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IDocumentAnnotator)) && t is { IsClass: true, IsAbstract: false })
            .Select(t => (IDocumentAnnotator)Activator.CreateInstance(t)!)
            .OrderBy(a => a.Format),
    ];

    /// <summary>The one for a format, or null.</summary>
    /// <param name="format">Name of the format as in a document's result: <c>word</c>, <c>pdf</c> …</param>
    public static IDocumentAnnotator? Find(string format) => Load().FirstOrDefault(a => Kebab.Of(a.Format) == format);
}
