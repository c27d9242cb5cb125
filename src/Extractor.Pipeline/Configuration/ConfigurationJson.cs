using System.Text.Json;
using System.Text.Json.Serialization;

namespace Extractor.Pipeline.Configuration;

/// <summary>How the options are written as JSON: camel case, comments allowed, words for enumerations.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PipelineOptions))]
internal sealed partial class ConfigurationJson : JsonSerializerContext;
