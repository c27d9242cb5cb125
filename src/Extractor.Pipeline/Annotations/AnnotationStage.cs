using System.Collections.Immutable;
using System.Globalization;
using Extractor.Annotate;
using Extractor.Annotate.Notes;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export.Output;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Runs;
using Extractor.Pipeline.Workers;
using Serilog;

namespace Extractor.Pipeline.Annotations;

/// <summary>
/// Has a copy written of every document that has findings and a format that takes notes. Documents are read again by the workers, under the same bounds as the first time;
/// the host holds the findings of as many documents as there are workers.
/// </summary>
/// <param name="pool">The workers.</param>
/// <param name="messages">The user-facing texts.</param>
/// <param name="language">Language of the notes.</param>
/// <param name="root">Absolute path of the output folder.</param>
/// <param name="log">The log.</param>
internal sealed class AnnotationStage(WorkerPool pool, MessageTable messages, Language language, string root, ILogger log)
{
    /// <summary>Writes the copies.</summary>
    /// <param name="documents">The documents of the run that have findings.</param>
    /// <param name="inputs">Where the documents of the run lie.</param>
    /// <param name="others">The other documents: what an earlier run wrote for them is not true any more.</param>
    /// <param name="load">Reads a document's findings again.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>What is to be said about copies that were not written, one line each, in the order of the paths.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<ImmutableArray<string>> RunAsync(
        ImmutableArray<DocumentSummary> documents, ImmutableArray<InputDocument> inputs, IEnumerable<DocumentSummary> others, Func<string, DocumentResult> load, CancellationToken cancel)
    {
        var formats = AnnotatorSet.Load().Select(a => Kebab.Of(a.Format)).ToImmutableHashSet();
        foreach (var other in others.Where(o => formats.Contains(o.Format))) Forget(other);
        var wanted = documents.Where(d => formats.Contains(d.Format)).ToDictionary(d => d.Path, StringComparer.Ordinal);
        var failed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await pool.RunAsync([.. inputs.Where(i => wanted.ContainsKey(i.Id.Path))], i => Request(i, load(i.Id.Path)), Finished, cancel).ConfigureAwait(false);
        var notices = failed.Select(f => messages.Format(language, "annotate.failed", ("path", f.Key), ("reason", f.Value)));
        var passed = documents.Length - wanted.Count;
        return passed == 0 ? [.. notices] : [messages.Format(language, "annotate.other-formats", ("count", passed.ToString(CultureInfo.InvariantCulture))), .. notices];

        void Finished(WorkOutcome outcome)
        {
            var path = outcome.Document.Id.Path;
            if (outcome.Answer is { Summary.HasFailed: false }) { log.Information("annotated {Path}", path); return; }
            if ((outcome.Answer?.Fault ?? outcome.Trace) is { Length: > 0 } trace) log.Error("annotating {Path}: {Trace}", path, trace);
            failed[path] = outcome.Answer?.Summary.Reason ?? messages.Format(language, outcome.Problem!.Id, outcome.Problem.Arguments.AsSpan());
            Forget(wanted[path]);
        }
    }

    private WorkRequest Request(InputDocument input, DocumentResult result)
    {
        var writer = new AnnotationWriter(messages, language);
        var findings = result.Findings.Where(f => f.BaselineState != BaselineState.Gone).Concat(result.Repeated);
        return new WorkRequest(input.Id.Path, input.File, input.Entry)
        {
            Annotation = new AnnotationOrder(result.Format, result.Sha256, root, AnnotatedFile.Path(result.Path, result.Format), [.. findings.Select(writer.Write)]),
        };
    }

    /// <summary>Removes a copy of an earlier run, and what a worker that was ended left of one.</summary>
    private void Forget(DocumentSummary document)
    {
        var file = Path.Combine(root, AnnotatedFile.Path(document.Path, document.Format));
        if (!Directory.Exists(Path.GetDirectoryName(file))) return;
        File.Delete(file);
        File.Delete(file + OutputFolder.PartialSuffix);
    }
}
