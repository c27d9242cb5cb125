using System.Collections.Immutable;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Export.Runs;

namespace Extractor.Export.Tests.Samples;

/// <summary>Small invented runs.</summary>
internal static class SampleRun
{
    private static readonly MessageTable s_messages = MessageTable.Load();

    /// <summary>A run over two invented departments and one file that could not be read.</summary>
    public static RunResults Small(Language language = Language.Chinese) =>
        Of(language, SampleDocuments.FinalAccounts(), SampleDocuments.Unreadable(), SampleDocuments.SelfEvaluation());

    /// <summary>A run over these documents.</summary>
    public static RunResults Of(params DocumentResult[] documents) => Of(Language.Chinese, documents);

    public static RunResults Of(Language language, params DocumentResult[] documents)
    {
        var ordered = documents.OrderBy(d => d.Path, StringComparer.Ordinal).ToArray();
        return new RunResults
        {
            Documents = ordered,
            Manifest = Manifest(ordered),
            Messages = s_messages,
            Language = language,
        };
    }

    public static RunManifest Manifest(IEnumerable<DocumentResult> documents) => new()
    {
        Command = "audit",
        Version = "0.1.0",
        RuleSet = "5f0c",
        Configuration = """{ "jobs": 2, /* a comment */ "language": "zh" }""",
        Inputs = [.. documents.Select(Entry)],
        Exporters = ["csv", "html", "jsonl", "xlsx"],
        Started = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        Finished = new DateTimeOffset(2026, 1, 2, 3, 4, 7, 250, TimeSpan.Zero),
    };

    private static InputEntry Entry(DocumentResult document) => new(document.Path, document.Status)
    {
        Format = document.Format,
        Bytes = 1024,
        Sha256 = document.Sha256.Length == 0 ? null : document.Sha256,
        Reason = document.Status == "failed" ? "压缩包不完整。" : null,
        Hint = document.Status == "failed" ? "请重新下载该文件。" : null,
        Counts = ImmutableSortedDictionary<string, long>.Empty.Add("findings", document.Findings.Length).Add("claims", document.Claims.Length),
        Timings = ImmutableSortedDictionary<string, TimeSpan>.Empty.Add("read", TimeSpan.FromMilliseconds(12.5)),
    };
}
