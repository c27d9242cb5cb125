using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Reads one page, whatever container it came in. Holds no state.</summary>
internal static class PageReader
{
    // Beyond this the parser's own search through open elements would cost too much; up to it the parser flattens by itself.
    private const int DeepestMarkup = 600;
    private const int MostNesting = 512;
    private const int LeastHiddenText = 400;

    /// <summary>Reads the bytes of a page.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="charset">A charset declared outside the page, or null.</param>
    /// <param name="id">The document's name.</param>
    /// <param name="format">The format to record.</param>
    /// <param name="limits">Bounds on what is taken in.</param>
    /// <param name="cancel">Asked between blocks.</param>
    public static ReadResult Read(ReadOnlySpan<byte> source, string? charset, DocumentId id, FileFormat format, ReadLimits limits, CancellationToken cancel)
    {
        if (source.IsEmpty) return ReadResult.Failed(Diagnostic.Of("reader.empty-file", DiagnosticLevel.Error, DiagnosticPlace.Whole));
        if (source.Length > limits.MaxMarkupBytes)
        {
            return ReadResult.Failed(Diagnostic.Of(
                "html.too-large", DiagnosticLevel.Error, DiagnosticPlace.Whole, ("bytes", Text(source.Length)), ("limit", Text(limits.MaxMarkupBytes))));
        }

        var parts = new DocumentParts();
        var text = Decode(source, charset, parts);
        var guard = new MarkupGuard(DeepestMarkup);
        var nesting = Math.Clamp(limits.MaxNesting, 16, MostNesting);
        var page = Parser(nesting).ParseDocument(guard.Flatten(text));
        cancel.ThrowIfCancellationRequested();
        var metadata = PageMetadata.Of(page);
        var depth = 0;
        if (page.Body is { } body)
        {
            var rules = new StyleRules();
            if (page.Head is { } head) AddRules(head, rules);
            var (tree, measures) = Build(body, rules, parts, cancel, out depth);
            ReadTree(tree, measures, rules, metadata, parts, limits, cancel);
        }

        if (guard.Flattened || depth >= nesting - 1)
            parts.Report(Diagnostic.Of("html.nesting-too-deep", DiagnosticLevel.Warning, DiagnosticPlace.Whole, ("limit", Text(nesting))));
        if (parts.IsEmpty && parts.Furniture.Count == 0) parts.Report(Diagnostic.Of("html.no-content", DiagnosticLevel.Warning, DiagnosticPlace.Whole));
        return new ReadResult(parts.ToDocument(id, format, PublishedLine.Complete(metadata, parts.Furniture)), parts.Problems);
    }

    private static void AddRules(IElement head, StyleRules rules)
    {
        foreach (var style in head.GetElementsByTagName("style")) rules.Add(style.TextContent);
    }

    /// <summary>Copies the visible part of the page. Where most of it is hidden, a script was to show it: then all is taken.</summary>
    private static (MarkupTree Tree, NodeMeasures[] Measures) Build(IElement body, StyleRules rules, DocumentParts parts, CancellationToken cancel, out int depth)
    {
        var builder = new MarkupTreeBuilder(rules, showHidden: false, cancel);
        var tree = builder.Build(body);
        var measures = TreeMeasures.Of(tree);
        depth = builder.Depth;
        if (builder.HiddenLength == 0) return (tree, measures);
        var shown = measures[0].Content;
        var leftOut = builder.HiddenLength < LeastHiddenText || builder.HiddenLength < shown * 2L;
        parts.Report(Diagnostic.Of(
            leftOut ? "html.hidden-left-out" : "html.hidden-read", DiagnosticLevel.Note, DiagnosticPlace.Whole, ("count", Text(builder.HiddenLength))));
        if (leftOut) return (tree, measures);
        builder = new MarkupTreeBuilder(rules, showHidden: true, cancel);
        tree = builder.Build(body);
        depth = builder.Depth;
        return (tree, TreeMeasures.Of(tree));
    }

    private static void ReadTree(
        MarkupTree tree, NodeMeasures[] measures, StyleRules rules, DocumentMetadata metadata, DocumentParts parts, ReadLimits limits, CancellationToken cancel)
    {
        var furniture = new HashSet<int>(new ArticleFinder(tree, measures, metadata.Title).FindFurniture());
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Tag == Tag.Block && tree.Attribute(i, "style") is { } style && WordMarkup.IsPageFurniture(style)) furniture.Add(i);
        }

        new FlowReader(tree, measures, furniture, rules, parts, limits, cancel).Read(0);
    }

    private static string Decode(ReadOnlySpan<byte> source, string? charset, DocumentParts parts)
    {
        var guess = PageEncoding.Detect(source, charset);
        var text = PageEncoding.Decode(source, guess, out var undecodable);
        if (guess.Overruled is { } declared)
            parts.Report(Diagnostic.Of("html.encoding-overruled", DiagnosticLevel.Note, DiagnosticPlace.Whole, ("declared", declared), ("used", guess.Name)));
        if (undecodable > 0)
            parts.Report(Diagnostic.Of("html.undecodable-bytes", DiagnosticLevel.Warning, DiagnosticPlace.Whole, ("encoding", guess.Name), ("count", Text(undecodable))));
        return text;
    }

    private static HtmlParser Parser(int nesting) => new(
        new HtmlParserOptions
        {
            MaximumDepth = nesting,
            // As in a browser, noscript is no markup; nothing can run, for the context has no scripting service.
            IsScripting = true,
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
        },
        BrowsingContext.New(Configuration.Default));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
