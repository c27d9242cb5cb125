using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>An account explained in the glossary that the report's statements do not spend on.</summary>
public sealed partial class SubjectResidue : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS209", "subject-residue", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var spent = report.MainFacts.Column(StatementKind.GeneralPublicExpenditure, ColumnConcepts.Total).Where(f => f.Code is { Length: 3 } && f.Quantity.Value != 0).Select(f => f.Code!).ToHashSet(StringComparer.Ordinal);
        if (spent.Count == 0) yield break;
        var inGlossary = false;
        foreach (var passage in report.Narrative.Passages)
        {
            if (Glossary().IsMatch(passage.Text)) inGlossary = true;
            else if (NewPart().IsMatch(passage.Text)) inGlossary = false;
            var match = Entry().Match(passage.Text);
            if (!inGlossary || !match.Success) continue;
            var text = WhiteSpace.Remove(match.Value).Replace('(', '（').Replace(')', '）');
            if (FunctionPath.Of(text) is not { Class.Length: > 0 } path) continue;
            var codes = AccountBook.Functions.Named(path.Class).Where(a => a.Code.Length == 3).Select(a => a.Code).Distinct().ToList();
            if (codes.Count == 0) codes = [.. AccountBook.Functions.Named(path.Class + "支出").Where(a => a.Code.Length == 3).Select(a => a.Code).Distinct()];
            if (codes.Count == 0 || codes.Exists(spent.Contains)) continue;
            var place = passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length));
            yield return new Observation(place, [text], [("subject", text)]) { Confidence = 0.85m };
        }
    }

    [GeneratedRegex(@"^\s*(?:第[一二三四五六七八九十]+部分|[（(]?[一二三四五六七八九十]+[）)、．.])?\s*(?:专业)?名词解释|使用的支出功能分类科目")]
    private static partial Regex Glossary();

    [GeneratedRegex(@"^\s*第[一二三四五六七八九十]+部分")]
    private static partial Regex NewPart();

    [GeneratedRegex(@"(?<=^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]\s*)?)[\u4e00-\u9fff]{2,20}\s*[（(]类[）)][^，。：:]{2,60}[（(](?:款|项)[）)]")]
    private static partial Regex Entry();
}
