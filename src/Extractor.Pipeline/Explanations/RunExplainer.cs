using System.Collections.Immutable;
using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Export.Documents;
using Extractor.Export.Jsonl;
using Extractor.Export.Notation;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;

namespace Extractor.Pipeline.Explanations;

/// <summary>An explanation, or why there is none: exactly one of the two is null.</summary>
/// <param name="Text">The explanation, lines ended by line feeds.</param>
/// <param name="Problem">One line.</param>
public sealed record ExplanationResult(string? Text, string? Problem);

/// <summary>Explains a finding of a finished run from what the run wrote, and from nothing else. Thread-safe.</summary>
/// <param name="messages">The user-facing texts.</param>
/// <param name="files">The file system.</param>
/// <param name="language">Language of the explanation.</param>
public sealed class RunExplainer(MessageTable messages, IFileSystem files, Language language)
{
    private const string Lines = "findings.jsonl";

    /// <summary>Fewer digits of an id name nothing.</summary>
    private const int LeastDigits = 4;

    /// <summary>Explains a finding.</summary>
    /// <param name="run">Output folder of the run.</param>
    /// <param name="id">Id of the finding, or its beginning.</param>
    public ExplanationResult Explain(string run, string id)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(id);
        var lines = Path.Combine(run, Lines);
        if (!files.FileExists(lines)) return Problem("explain.no-run", ("run", run));
        try
        {
            var (found, ids) = Find(lines, id);
            if (found.Length == 1) return new ExplanationResult(Text(run, found[0]), null);
            if (found.Length > 1) return Problem("explain.many-findings", ("run", run), ("id", id), ("near", string.Join(", ", found.Select(f => f.Id))));
            var near = string.Join(", ", NearNames.Of(id, ids, 3));
            return near.Length == 0 ? Problem("explain.no-finding", ("run", run), ("id", id)) : Problem("explain.no-finding-near", ("run", run), ("id", id), ("near", near));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return Problem("explain.damaged", ("file", lines));
        }
    }

    private (ImmutableArray<Finding> Found, List<string> Ids) Find(string lines, string id)
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        var ids = new List<string>();
        using var reader = new StreamReader(files.OpenRead(lines));
        foreach (var finding in JsonlReader.Read(reader))
        {
            ids.Add(finding.Id);
            if (finding.Id == id || (id.Length >= LeastDigits && finding.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase))) found.Add(finding);
        }

        return (found.ToImmutable(), ids);
    }

    private string Text(string run, Finding finding)
    {
        var document = Path.Combine(run, "documents", DocumentFile.Stem(finding.Document) + ".json");
        if (!files.FileExists(document)) return new ExplanationWriter(messages, language).Write(finding);
        using var stream = files.OpenRead(document);
        return new ExplanationWriter(messages, language).Write(finding with { Derivation = DocumentReader.Derivation(stream, finding.Id) });
    }

    private ExplanationResult Problem(string id, params ReadOnlySpan<MessageArgument> arguments) => new(null, messages.Format(language, id, arguments));
}
