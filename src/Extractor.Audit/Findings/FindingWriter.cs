using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Derivations;
using Extractor.Core.Messages;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports;
using Extractor.Reports.Claims;

namespace Extractor.Audit.Findings;

/// <summary>Writes one finding: the sentence, the arithmetic, the places. Thread-safe.</summary>
internal sealed class FindingWriter(CheckCatalogue catalogue, MessageTable messages, AuditOptions options)
{
    /// <summary>Lowered confidence of a contradiction for which no cause fits, when the reading itself may be at fault.</summary>
    private const decimal WithoutCause = 0.95m;

    /// <summary>Numbers named where any of several may be wrong.</summary>
    private const int MostNamed = 6;


    /// <summary>The finding of a contradicted or explained claim, or null when its check is switched off.</summary>
    public Draft? Write(Report report, Evaluation evaluation)
    {
        var claim = evaluation.Claim;
        var check = CheckOf(evaluation);
        var configured = options.Checks.GetValueOrDefault(check.Name);
        if (configured is { Enabled: false } || evaluation.Computed is not { } computed) return null;
        var explained = evaluation.Verdict == Verdict.Explained;
        var arguments = Arguments(report, claim, computed);
        var finding = new Finding
        {
            Id = "",
            Document = report.Document.Id.Path,
            Check = check.Name,
            Code = check.Code,
            Severity = explained ? Severity.Note : configured?.Severity ?? check.Severity,
            Confidence = explained || evaluation.Causes.Length == 1 ? claim.Certainty : claim.Certainty * WithoutCause,
            Verdict = evaluation.Verdict,
            Message = Sentence(check, claim, evaluation, arguments),
            Stated = ComputedText.Stated(claim.Stated),
            Computed = ComputedText.Computed(claim.Stated, computed, claim.Formula),
            Cause = Cause(evaluation),
            Locations = [.. Places(claim).Select(p => LocationWriter.Write(p, report.Document.Id))],
            Section = SectionPath(report, claim.Stated.Place.Block),
            Derivation = DerivationWriter.Write(evaluation, report.Document.Id),
        };
        return new Draft(finding, claim.Stated.Place, claim.Keys.IsEmpty ? [claim.Stated.Name, claim.Stated.Number.Raw] : claim.Keys, Suspects(evaluation));
    }

    /// <summary>The finding of a wording defect.</summary>
    public Draft Write(Report report, CheckInfo check, Observation observation)
    {
        var configured = options.Checks.GetValueOrDefault(check.Name);
        var id = $"check.{check.Name}.message";
        if (observation.Variant is { } variant) id = $"{id}.{variant}";
        var finding = new Finding
        {
            Id = "",
            Document = report.Document.Id.Path,
            Check = check.Name,
            Code = check.Code,
            Severity = configured?.Severity ?? observation.Severity ?? check.Severity,
            Confidence = observation.Confidence,
            Verdict = Verdict.Contradicted,
            Message = messages.Format(
                options.Language, id, [.. observation.Arguments, ("quote", observation.Place.Quote), ("section", SectionPath(report, observation.Place.Block))]),
            Locations = [.. observation.Related.Prepend(observation.Place).Select(LocationWriter.Write)],
            Section = SectionPath(report, observation.Place.Block),
        };
        return new Draft(finding, observation.Place, observation.Keys, []);
    }

    /// <summary>A cause that is a check of its own in the catalogue gives the finding that check's name.</summary>
    private CheckInfo CheckOf(Evaluation evaluation)
    {
        // Several causes of one kind (two neighbours with the same number) leave open which it was, not what happened.
        var kinds = evaluation.Causes.Select(c => c.Kind).Distinct(StringComparer.Ordinal).ToList();
        var name = kinds is [var kind] && evaluation.Claim.Check.StartsWith("yoy-", StringComparison.Ordinal)
            ? kind switch { "ratio-for-growth" => "yoy-ratio-as-growth", "sibling-copy" => "yoy-sibling-copy", _ => evaluation.Claim.Check }
            : evaluation.Claim.Check;
        return (catalogue.Find(name) ?? catalogue.Find(evaluation.Claim.Check))?.Info
            ?? throw new InvalidOperationException($"A claim names the check '{evaluation.Claim.Check}', which is not in the catalogue.");
    }

    private static IEnumerable<Provenance> Places(Claim claim)
    {
        yield return claim.Stated.Place;
        if (claim.Statement is { } statement) yield return statement;
        foreach (var operand in ExpressionOperands.Of(claim.Formula)) yield return operand.Place;
    }

    private static ImmutableArray<MessageArgument> Arguments(Report report, Claim claim, Computed computed) =>
    [
        .. claim.Arguments,
        ("stated", ComputedText.Figure(claim.Stated, claim.Stated.Value) + claim.Stated.Unit.Symbol),
        ("computed", ComputedText.Figure(claim.Stated, computed.Value) + claim.Stated.Unit.Symbol),
        ("low", ComputedText.Figure(claim.Stated, computed.Range.Low, 2)),
        ("high", ComputedText.Figure(claim.Stated, computed.Range.High, 2)),
        ("difference", ComputedText.Figure(claim.Stated, claim.Stated.Value - computed.Value) + claim.Stated.Unit.Symbol),
        ("formula", FormulaWriter.Write(claim.Formula)),
        ("subject", claim.Stated.Name),
        ("quote", (claim.Statement ?? claim.Stated.Place).Quote),
        ("section", SectionPath(report, claim.Stated.Place.Block)),
    ];

    private string Sentence(CheckInfo check, Claim claim, Evaluation evaluation, ImmutableArray<MessageArgument> arguments)
    {
        var own = $"check.{check.Name}.message";
        var id = messages.Contains(own) ? own : claim.Relation switch
        {
            Relation.AtMost => "finding.at-most",
            Relation.AtLeast => "finding.at-least",
            _ => "finding.equal",
        };
        var sentence = messages.Format(options.Language, id, arguments.AsSpan());
        if (evaluation.Explanation is { } explanation)
            sentence += messages.Format(options.Language, "finding.explained", ("text", messages.Format(options.Language, explanation.Kind, explanation.Arguments.AsSpan())));
        if (evaluation.Culprit is { } culprit)
            sentence += messages.Format(options.Language, "finding.culprit", ("subject", culprit.Name), ("quote", culprit.Place.Quote));
        if (!evaluation.Suspects.IsEmpty) sentence += Open(evaluation);
        return sentence;
    }

    /// <summary>The clause that names the numbers one of which is wrong.</summary>
    private string Open(Evaluation evaluation)
    {
        var named = evaluation.Repairs.DistinctBy(r => r.Suspect.Place).ToList();
        var items = named.Take(MostNamed).Select(r => messages.Format(
            options.Language, "finding.suspect", ("subject", r.Suspect.Name), ("quote", r.Suspect.Place.Quote), ("meant", ComputedText.Figure(r.Suspect, r.Corrections[0].Value))));
        return messages.Format(
            options.Language, named.Count > MostNamed ? "finding.suspects-more" : "finding.suspects",
            ("items", string.Join(messages.Format(options.Language, "finding.suspect-or"), items)), ("count", named.Count.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The places of the numbers that are wrong, or may be: all of a chain that moved together.</summary>
    private static ImmutableArray<Provenance> Suspects(Evaluation evaluation) => evaluation.Culprit is not null || !evaluation.Suspects.IsEmpty
        ? [.. evaluation.Repairs.SelectMany(r => r.Corrections).Select(c => c.Quantity.Place).Distinct()]
        : [evaluation.Claim.Stated.Place];

    private CauseText? Cause(Evaluation evaluation)
    {
        if (evaluation.Causes.IsEmpty) return null;
        var texts = evaluation.Causes.Select(c => messages.Format(options.Language, $"cause.{c.Kind}", c.Arguments.AsSpan())).Distinct(StringComparer.Ordinal);
        var kinds = evaluation.Causes.Select(c => c.Kind).Distinct(StringComparer.Ordinal).ToList();
        return new CauseText(kinds.Count == 1 ? kinds[0] : "several", string.Join(messages.Format(options.Language, "cause.or"), texts));
    }

    private static string SectionPath(Report report, int block)
    {
        var titles = new Stack<string>();
        for (var section = report.SectionOf(block); section is not null; section = section.Parent is { } parent ? report.Sections[parent] : null)
        {
            if (section.Title.Length > 0) titles.Push(section.Label + section.Title);
        }

        return string.Join(" / ", titles);
    }
}
