using System.Text.Json.Serialization;
using Extractor.Pipeline.Runs;
using Extractor.Pipeline.Series;
using Extractor.Pipeline.Workers;

namespace Extractor.Pipeline.Ledger;

/// <summary>How summaries and messages of workers are written: one compact line each, made by generated code (no reflection at a worker's start).</summary>
/// <remarks>Every value that is not null is written: generated code does not give a left-out init-only property its default.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WorkerSettings))]
[JsonSerializable(typeof(WorkRequest))]
[JsonSerializable(typeof(WorkAnswer))]
[JsonSerializable(typeof(DocumentSummary))]
[JsonSerializable(typeof(RunDigest))]
internal sealed partial class PipelineJson : JsonSerializerContext;
