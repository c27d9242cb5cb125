using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A sentence that announces a reason and gives none.</summary>
public sealed partial class UnfinishedSentence : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS217", "unfinished-sentence", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) =>
        PassagePatterns.Find(reconciliation, Unfinished());

    // At the end of a paragraph only with the verb and without a colon: a list may follow in the next one.
    [GeneratedRegex(@"主要原因(?:是|为|系|在于)?\s*[：:]?\s*[。；;]|主要(?:用于|是|原因是)\s*[。；;，,]|主要原因(?:是|为)\s*$")]
    private static partial Regex Unfinished();
}
