using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Messages;

namespace Extractor.Pipeline.Configuration;

/// <summary>What is wrong with a configuration file. Immutable and thread-safe.</summary>
/// <param name="Id">Message id, <c>pipeline.config-…</c>; its placeholders include <c>{file}</c> and <c>{line}</c>.</param>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1; 0 where the file could not be opened.</param>
/// <param name="Arguments">Values for the message's placeholders.</param>
public sealed record ConfigurationProblem(string Id, string File, int Line, ImmutableArray<MessageArgument> Arguments)
{
    /// <summary>The problem in one line.</summary>
    public string Format(MessageTable messages, Language language)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return messages.Format(language, Id, [("file", File), ("line", Line.ToString(CultureInfo.InvariantCulture)), .. Arguments]);
    }
}

/// <summary>A configuration that was read, or what is wrong with it: exactly one of the two is null.</summary>
/// <param name="Options">The options.</param>
/// <param name="Problem">The first problem of the file, from its top.</param>
public sealed record ConfigurationResult(PipelineOptions? Options, ConfigurationProblem? Problem);
