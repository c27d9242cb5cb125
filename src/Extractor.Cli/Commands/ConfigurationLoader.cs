using Extractor.Pipeline.Configuration;

namespace Extractor.Cli.Commands;

/// <summary>Finds and reads the files people write: the one named, else the one of that name in the current folder, else none.</summary>
internal sealed class ConfigurationLoader(HostEnvironment environment, Vocabulary vocabulary)
{
    public const string DefaultName = "pipeline.json";
    public const string SuppressionsName = "suppressions.json";

    /// <summary>The configuration; without a file, the defaults.</summary>
    public ConfigurationResult Load(string? named) =>
        Bytes(named, DefaultName, out var problem) is { } utf8 ? new ConfigurationReader(vocabulary).Read(utf8, named ?? DefaultName)
        : problem is null ? new ConfigurationResult(new PipelineOptions(), null)
        : new ConfigurationResult(null, problem);

    /// <summary>The suppressions; without a file, none.</summary>
    public SuppressionsResult LoadSuppressions(string? named) =>
        Bytes(named, SuppressionsName, out var problem) is { } utf8 ? new SuppressionsReader(vocabulary).Read(utf8, named ?? SuppressionsName)
        : problem is null ? new SuppressionsResult(new SuppressionsFile { Suppressions = [] }, null)
        : new SuppressionsResult(null, problem);

    /// <summary>The bytes of the file; null where there is none and none was named, or with a problem.</summary>
    private byte[]? Bytes(string? named, string name, out ConfigurationProblem? problem)
    {
        var file = named ?? Path.Combine(environment.Folder, name);
        problem = null;
        if (!environment.Files.FileExists(file))
        {
            if (named is not null) problem = new ConfigurationProblem("pipeline.config-missing", named, 0, []);
            return null;
        }

        try
        {
            using var stream = environment.Files.OpenRead(file);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = new ConfigurationProblem("pipeline.config-unreadable", named ?? name, 0, []);
            return null;
        }
    }
}
