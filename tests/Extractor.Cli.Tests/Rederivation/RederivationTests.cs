using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Extractor.Export.Notation;
using Extractor.Testing;

namespace Extractor.Cli.Tests.Rederivation;

/// <summary>Every finding can be derived again from the emitted JSON alone, and its sentence says what the numbers say.</summary>
public sealed partial class RederivationTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_findings_of_the_invented_reports_follow_from_what_is_written() =>
        await AssertFollowsAsync(RepositoryFolder.At("fixtures", "reports"));

    [SharedFact]
    public async Task The_findings_of_real_reports_follow_from_what_is_written() =>
        await AssertFollowsAsync(Path.Combine(RepositoryFolder.Shared!, "corpus"), Path.Combine(RepositoryFolder.Shared!, "seeds"));

    private async Task AssertFollowsAsync(params string[] paths)
    {
        Assert.Contains(await _run.RunAsync(["audit", .. paths, "--out", _run.At("out"), "--quiet"]), (int[])[0, 3]);
        var findings = File.ReadAllLines(_run.At("out/findings.jsonl")).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.NotEmpty(findings);
        var wrong = findings.GroupBy(f => f["document"]!.GetValue<string>()).SelectMany(g => Document(g.Key, g)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
    }

    private IEnumerable<string> Document(string path, IEnumerable<JsonNode> findings)
    {
        var document = JsonNode.Parse(File.ReadAllText(_run.At($"out/documents/{DocumentFile.Stem(path)}.json")))!;
        var derivations = (document["derivations"]?.AsArray() ?? []).ToDictionary(d => d!["finding"]!.GetValue<string>(), d => d!);
        foreach (var finding in findings)
        {
            var isClaim = finding["stated"] is not null;
            if (isClaim != derivations.TryGetValue(finding["id"]!.GetValue<string>(), out var derivation)) yield return $"{Name(finding)}: has no arithmetic";
            else if (isClaim)
            {
                foreach (var fault in Faults(finding, derivation!)) yield return $"{Name(finding)}: {fault}";
            }
        }
    }

    private static IEnumerable<string> Faults(JsonNode finding, JsonNode derivation)
    {
        var judgement = new Judgement(derivation);
        var verdict = judgement.Verdict();
        if (verdict != finding["verdict"]!.GetValue<string>()) yield return $"the verdict is {verdict}";

        var stated = finding["stated"]!;
        if (stated["value"]!.GetValue<decimal>() != judgement.Stated.Value || stated["unit"]!.GetValue<string>() != judgement.Stated.Unit) yield return "the stated value is another";

        var computed = finding["computed"]!;
        var (low, high) = judgement.Formula.Range;
        foreach (var (name, value) in new[] { ("value", judgement.Formula.Value), ("low", low), ("high", high) })
        {
            var derived = value / judgement.Stated.Scale;
            if (Math.Abs(computed[name]!.GetValue<decimal>() - derived) > 0.000000001m) yield return $"{name} is {derived}";
        }

        // Every operand's place is among the finding's locations.
        var places = finding["locations"]!.AsArray().Select(l => l!.ToJsonString()).ToHashSet();
        foreach (var operand in derivation["operands"]!.AsArray().Skip(derivation["explanation"] is null ? 0 : int.MaxValue))
        {
            if (!places.Contains(operand!["place"]!.ToJsonString())) yield return $"the place of {operand["name"]} is not given";
        }

        foreach (var figure in Strange(finding, derivation, judgement)) yield return $"nothing says {figure} in: {finding["message"]}";
    }

    /// <summary>Figures of the sentence that are neither quoted from the report nor follow from the arithmetic.</summary>
    private static IEnumerable<string> Strange(JsonNode finding, JsonNode derivation, Judgement judgement)
    {
        var known = judgement.Figures.ToList();
        var quotes = finding["locations"]!.AsArray().Select(l => l!["quote"]!.GetValue<string>())
            .Concat(derivation["operands"]!.AsArray().Select(o => o!["name"]!.GetValue<string>()))
            .SelectMany(q => FigurePattern().Matches(q).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);
        var message = Quoted().Replace(finding["message"]!.GetValue<string>(), "");
        foreach (var text in FigurePattern().Matches(message).Select(m => m.Value))
        {
            var figure = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
            var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var half = PrintedValue.HalfOf(decimals);
            if (!quotes.Contains(text) && !known.Any(k => Math.Abs(Math.Abs(k) - Math.Abs(figure)) <= half)) yield return text;
        }
    }

    private static string Name(JsonNode finding) => $"{finding["document"]} {finding["check"]} {finding["id"]}";

    [GeneratedRegex(@"-?\d[\d,]*(\.\d+)?")]
    private static partial Regex FigurePattern();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
