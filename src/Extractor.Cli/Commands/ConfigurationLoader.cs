using Extractor.Audit.Catalogue;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Inputs;

namespace Extractor.Cli.Commands;

/// <summary>Finds and reads the configuration: the file named, else <c>pipeline.json</c> in the current folder, else the defaults.</summary>
internal static class ConfigurationLoader
{
    public const string DefaultName = "pipeline.json";

    public static ConfigurationResult Load(string? named, HostEnvironment environment, CheckCatalogue catalogue)
    {
        var file = named ?? Path.Combine(environment.Folder, DefaultName);
        var shown = named ?? DefaultName;
        if (!environment.Files.FileExists(file))
        {
            return named is null ? new ConfigurationResult(new PipelineOptions(), null) : Problem("pipeline.config-missing", shown);
        }

        byte[] utf8;
        try
        {
            utf8 = Bytes(environment.Files, file);
        }
        catch (IOException)
        {
            return Problem("pipeline.config-unreadable", shown);
        }
        catch (UnauthorizedAccessException)
        {
            return Problem("pipeline.config-unreadable", shown);
        }

        return new ConfigurationReader(new Vocabulary([.. catalogue.Checks.Select(c => c.Info.Name)])).Read(utf8, shown);
    }

    private static byte[] Bytes(IFileSystem files, string file)
    {
        using var stream = files.OpenRead(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static ConfigurationResult Problem(string id, string file) => new(null, new ConfigurationProblem(id, file, 0, []));
}
