using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Passages;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A prompt or placeholder of a template that was not filled in or taken out.</summary>
public sealed partial class TemplatePrompt : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS204", "template-prompt", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) =>
        PassagePatterns.Find(reconciliation, Prompts(), (passage, _) => !IsFormNote(passage));

    // The notes of an evaluation form instruct by design.
    private static bool IsFormNote(Passage passage) => FormNote().IsMatch(passage.Text);

    [GeneratedRegex(@"^\s*(?:<p>)?(?:备注|注|填表说明|填报说明|说明|指标解释)\s*[：:]")]
    private static partial Regex FormNote();

    [GeneratedRegex(@"[×✕]{2,}|(?<![A-Za-z])[Xx]{2,}(?=\s*(?:年|月|万元|元|个|人|辆|部门|单位|局|区|县|市|项目))|[ＸＸ]{2,}|[○〇]{2,}(?=年|部门|单位|局|县|市|区|项目)|_{2,}\s*(?:万元|元|个|人|辆|[%％])|＿{2,}|"
        + @"请在此处?[^，。]{0,20}|如(?:没有|无)[^，。]{0,6}请(?:填|删|注明|写)[^，。]{0,10}|(?:请|需)(?:根据|结合|按照?)[^，。]{0,12}(?:实际)?[^，。]{0,6}(?:填写|填报|修改|删减|调整)|[（(]此处[^）)]{1,40}[）)]|"
        + @"参照[^。]{0,20}(?:范围|体例|格式)[^。]{0,20}进行公开|^\s*[（(]?[一二三四五六七八九十]*\s*[）)、．.]?\s*其他(?:专用|专业)?名词(?:解释)?\s*[。.]?\s*$|[（(](?:请|可)(?:自行|按实际|酌情)[^）)]{0,20}[）)]")]
    private static partial Regex Prompts();
}
