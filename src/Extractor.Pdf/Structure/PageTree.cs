using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Lists the pages of a document, without trusting the tree's counts or shape.</summary>
internal sealed class PageTree(ObjectStore store)
{
    private readonly List<PageNode> _pages = [];
    private int _visited;

    /// <summary>The pages in order; where the tree gives none, the file is scanned and every page object taken in the order of its number.</summary>
    public IReadOnlyList<PageNode> Read()
    {
        Walk();
        if (_pages.Count == 0 && store.Scan("The page tree gives no page.")) Walk();
        if (_pages.Count == 0) CollectLoosePages();
        return _pages;
    }

    /// <summary>The document's catalogue.</summary>
    public PdfDictionary Catalogue()
    {
        var root = store.Resolve(store.Trailer["Root"]).Dictionary;
        if (root is not null && root.Has("Pages")) return root;
        if (!store.IsScanned) store.Scan("The trailer names no catalogue.");
        root = store.Resolve(store.Trailer["Root"]).Dictionary;
        if (root is not null && root.Has("Pages")) return root;
        return FindCatalogue() ?? root ?? PdfDictionary.Empty;
    }

    private PdfDictionary? FindCatalogue()
    {
        PdfDictionary? last = null;
        foreach (var number in store.Numbers.ToList())
        {
            if (store.Get(number).Dictionary is { } found && store.Resolve(found["Type"]).Name == "Catalog" && found.Has("Pages")) last = found;
        }

        return last;
    }

    private void Walk()
    {
        _pages.Clear();
        _visited = 0;
        var ancestors = new HashSet<int>();
        var pending = new Stack<Step>();
        pending.Push(new(Catalogue()["Pages"], InheritedEntries.None, 0, Leaving: false));
        while (pending.TryPop(out var step))
        {
            if (step.Leaving)
            {
                ancestors.Remove(step.Node.Reference.Number);
                continue;
            }

            if (_pages.Count >= store.Limits.Pages || ++_visited > store.Limits.Pages * 4L)
            {
                store.Problems.Add(PdfProblems.LimitReached, $"More than {_pages.Count} pages.");
                return;
            }

            Visit(step, pending, ancestors);
        }
    }

    private readonly record struct Step(PdfValue Node, InheritedEntries Inherited, int Depth, bool Leaving);

    private void Visit(Step step, Stack<Step> pending, HashSet<int> ancestors)
    {
        if (store.Resolve(step.Node).Dictionary is not { } node)
        {
            if (step.Depth > 0) store.Problems.Add(PdfProblems.PageMissing, $"A node of the page tree is missing{(step.Node.IsReference ? $": object {step.Node.Reference.Number}" : "")}.");
            return;
        }

        var kids = store.Resolve(node["Kids"]).Array;
        if (kids is null || store.Resolve(node["Type"]).Name == "Page")
        {
            if (step.Depth > 0 || LooksLikePage(node)) _pages.Add(new(step.Node, step.Inherited));
            return;
        }

        if (step.Depth >= store.Limits.Nesting || (step.Node.IsReference && !ancestors.Add(step.Node.Reference.Number)))
        {
            store.Problems.Add(PdfProblems.Cycle, "The page tree leads back into itself.");
            return;
        }

        if (step.Node.IsReference) pending.Push(step with { Leaving = true });
        var inherited = step.Inherited.With(node);
        for (var i = Math.Min(kids.Length, store.Limits.Pages + 1) - 1; i >= 0; i--) pending.Push(new(kids[i], inherited, step.Depth + 1, Leaving: false));
    }

    private bool LooksLikePage(PdfDictionary node) =>
        store.Resolve(node["Type"]).Name == "Page" || node.Has("Contents") || (node.Has("MediaBox") && node.Has("Resources"));

    private void CollectLoosePages()
    {
        foreach (var number in store.Numbers.ToList())
        {
            if (_pages.Count >= store.Limits.Pages) return;
            if (store.Get(number).Dictionary is { } found && store.Resolve(found["Type"]).Name == "Page")
                _pages.Add(new(PdfValue.From(new PdfReference(number, 0)), InheritedEntries.None));
        }
    }
}
