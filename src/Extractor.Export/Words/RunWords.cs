using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export.Json;
using Extractor.Export.Notation;
using Extractor.Export.Runs;
using Extractor.Export.Totals;

namespace Extractor.Export.Words;

/// <summary>The program's names in the words of the run's language. A name the table does not have is shown as it is. Thread-safe.</summary>
public sealed class RunWords(RunResults run)
{
    /// <summary>The severities, the gravest first.</summary>
    public static IReadOnlyList<string> Severities { get; } = ["error", "warning", "review", "note"];

    /// <summary>The verdicts, in the order they are shown.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = ["holds", "within-rounding", "explained", "contradicted", "could-not-check", "not-applicable"];

    /// <summary>The states of a number, in the order they are shown.</summary>
    public static IReadOnlyList<string> States { get; } = ["tied", "tied-within-rounding", "explained", "contradicted", "untied"];

    /// <summary>A text of the outputs by its id.</summary>
    public string this[string id] => run.Text(id);

    /// <summary>错误, 警告 …</summary>
    public string Severity(string name) => Or("export.severity." + name, name);

    /// <summary>相符, 尾差 …</summary>
    public string Verdict(string name) => Or("export.verdict." + name, name);

    /// <summary>已勾稽, 未勾稽 …</summary>
    public string State(string name) => Or("export.state." + name, name);

    /// <summary>完整, 部分, 失败 …</summary>
    public string Status(string name) => Or("export.status." + name, name);

    /// <summary>部门决算, 自评报告 …</summary>
    public string Kind(string name) => Or("export.kind." + name, name);

    /// <summary>新增, 未变, 已消除; empty where there is no baseline.</summary>
    public string Baseline(BaselineState state) => state == BaselineState.None ? "" : this["export.baseline." + Kebab.Of(state)];

    /// <summary>The likely cause of a finding, before it that it is one with another finding of its document; empty where there is neither.</summary>
    public string Cause(DocumentResult document, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(finding);
        var own = finding.Cause?.Text ?? "";
        if (finding.IsRepeated || finding.Root is not { } id || document.Findings.FirstOrDefault(f => f.Id == id) is not { } root) return own;
        var follows = run.Text("export.follows", ("check", Check(root.Check)));
        return own.Length == 0 ? follows : $"{follows}；{own}";
    }

    /// <summary>Why a finding was suppressed, by whom and until when.</summary>
    public string Suppression(Suppression suppression)
    {
        ArgumentNullException.ThrowIfNull(suppression);
        MessageArgument[] arguments = [("reason", suppression.Reason), ("author", suppression.Author), ("date", ContractJson.Day(suppression.Date)), ("expires", suppression.Expires is { } last ? ContractJson.Day(last) : "")];
        return run.Text(suppression.Expires is null ? "export.suppressed" : "export.suppressed-until", arguments);
    }

    /// <summary>What stands behind the counts of findings: the comparison with the baseline and what was suppressed; empty where there is neither.</summary>
    public string Review(CountedRow totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var parts = new List<string>();
        if (totals.Suppressed > 0) parts.Add(run.Text("export.summary.suppressed", ("count", Figures.Grouped(totals.Suppressed, 0))));
        if (run.IsCompared)
            parts.Add(run.Text("export.summary.compared", ("new", Figures.Grouped(totals.Baseline["new"], 0)), ("unchanged", Figures.Grouped(totals.Baseline["unchanged"], 0)), ("gone", Figures.Grouped(totals.Baseline["gone"], 0))));
        return string.Join(" · ", parts);
    }

    /// <summary>Title of a check.</summary>
    public string Check(string name) => Or($"check.{name}.title", name);

    /// <summary>A part of a check's page (<c>what</c>, <c>formula</c>, <c>skip</c>, <c>source</c>); empty where the table has none.</summary>
    public string CheckText(string name, string part) => Or($"check.{name}.{part}", "");

    /// <summary>The department, or the words for an unknown one.</summary>
    public string Entity(string? entity) => string.IsNullOrEmpty(entity) ? this["export.entity.unknown"] : entity;

    private string Or(string id, string fallback) => run.Messages.Contains(id) ? run.Text(id) : fallback;
}
