using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Doubled or colliding punctuation marks.</summary>
public sealed partial class Punctuation : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS218", "punctuation", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters) =>
        PassagePatterns.Find(reconciliation, Collisions());

    [GeneratedRegex(@"[\u4e00-\u9fff%％\d）)][ ]?(?:。。(?!。)|，，|、、(?!、)|；；|：：|，。|、。|；。|。，|。；|，；|；，|、，|，、)")]
    private static partial Regex Collisions();
}
