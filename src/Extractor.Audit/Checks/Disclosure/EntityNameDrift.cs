using System.Buffers;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Narrative.Passages;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>The department's own name written with one or two other characters (医疗保险局 for 医疗保障局), or a project's name that differs between a form's title and its head.</summary>
public sealed class EntityNameDrift : Check
{
    private const int ShortestName = 6;

    private const int ShortestBody = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create("，。、（）和及与的");

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS211", "entity-name-drift", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var observation in Department(reconciliation).Concat(Bodies(reconciliation.Report)).Concat(Projects(reconciliation.Report))) yield return observation;
    }

    private static IEnumerable<Observation> Department(Reconciliation reconciliation)
    {
        var report = reconciliation.Report;
        var name = Bare(report.Entity ?? "");
        if (name.Length < ShortestName || Count(reconciliation, name) < 2) yield break;
        foreach (var passage in report.Narrative.Passages)
        {
            if (Variant(passage, name) is not { } span) continue;
            var variant = span.Of(passage.Text);
            if (Count(reconciliation, variant) > 2) continue;
            yield return new Observation(passage.Locate(report.Document, span), [variant], [("variant", variant), ("entity", name)]) { Confidence = 0.75m };
        }
    }

    // The name without its place, one character off, in a cell or a sentence: 医疗保险局开办费 of a 医疗保障局.
    private static IEnumerable<Observation> Bodies(Report report)
    {
        var name = Bare(report.Entity ?? "");
        var body = name[(name.LastIndexOfAny(['省', '市', '县', '区', '旗', '州', '盟']) + 1)..];
        if (body.Length < ShortestBody || body.Length == name.Length) yield break;
        List<(Provenance Place, string Text)> texts =
        [
            .. report.Narrative.Passages.Select(p => (p.Locate(report.Document, new CharSpan(0, p.Text.Length)), p.Text)),
            .. report.Document.Tables.SelectMany(t => t.Cells.Select(c => (new Provenance(report.Document.Id, t.Block, new CharSpan(0, c.Text.Length), c.Text, new CellAddress(t.Index, c.Row, c.Column, "", "")), c.Text))),
        ];
        List<(Provenance Place, string Variant)> found = [.. texts.Select(t => (t.Place, Variant: OneOff(t.Text, body))).Where(f => f.Variant.Length > 0)];
        if (found.Count is 0 or > 2) yield break;
        foreach (var (place, variant) in found) yield return new Observation(place with { Quote = variant }, ["body", variant], [("variant", variant), ("entity", name)]) { Confidence = 0.7m };
    }

    private static string OneOff(string text, string body)
    {
        for (var i = text.IndexOf(body[..2], StringComparison.Ordinal); i >= 0; i = text.IndexOf(body[..2], i + 1, StringComparison.Ordinal))
        {
            if (i + body.Length > text.Length) break;
            var variant = text.Substring(i, body.Length);
            var differences = variant.Zip(body).Count(p => p.First != p.Second);
            if (differences == 1 && variant[^1] == body[^1] && !(i > 0 && text[i - 1] is '原' or '县' or '区' or '市' or '省') && !variant.AsSpan().ContainsAny(Separators)) return variant;
        }

        return "";
    }

    // A title that names another form's project is no drift of this one's name.
    private static IEnumerable<Observation> Projects(Report report)
    {
        foreach (var (form, place, title) in ProjectTitles.Differing(report))
        {
            if (report.Forms.Any(f => f.Project is { } other && ProjectTitles.Key(other) == ProjectTitles.Key(title)) || !ProjectTitles.AreAlike(title, form.Project!)) continue;
            yield return new Observation(place, ["project", form.Project!, title], [("variant", title), ("project", form.Project!)])
            {
                Variant = "project",
                Severity = Severity.Review,
                Confidence = 0.6m,
            };
        }
    }

    // Where most of the words between place and kind differ it is another department: 财政局 beside 水务局.
    private static bool IsSlip(int differences, string name) =>
        differences == 1 || (differences == 2 && name.Length - 2 - (name.LastIndexOfAny(['省', '市', '县', '区', '旗', '州', '盟']) is var place and >= 0 ? place : 1) > 4);

    private static string Bare(string entity)
    {
        var bracket = entity.IndexOfAny(['（', '(']);
        return bracket < 0 ? entity : entity[..bracket];
    }

    private static int Count(Reconciliation reconciliation, string name) => reconciliation.Report.Narrative.Passages.Count(p => p.Text.Contains(name, StringComparison.Ordinal));

    // The same place before it and the same kind of body at its end; one or two characters between differ.
    private static CharSpan? Variant(Passage passage, string name)
    {
        var text = passage.Text;
        for (var i = text.IndexOf(name[..3], StringComparison.Ordinal); i >= 0; i = text.IndexOf(name[..3], i + 1, StringComparison.Ordinal))
        {
            if (i + name.Length > text.Length || text[i + name.Length - 1] != name[^1]) continue;
            var differences = 0;
            for (var k = 0; k < name.Length; k++) differences += text[i + k] == name[k] ? 0 : 1;
            if (IsSlip(differences, name) && !text.AsSpan(i, name.Length).ContainsAny(Separators)) return new CharSpan(i, i + name.Length);
        }

        return null;
    }
}
