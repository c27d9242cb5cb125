using System.Runtime.CompilerServices;

namespace Extractor.Testing;

/// <summary>Finds folders of the repository from the place of the sources.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder that holds Extractor.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path inside the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder of real reports beside the repository, or null where it is absent: tests that use it skip.</summary>
    public static string? Shared
    {
        get
        {
            var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
            return Directory.Exists(Path.Combine(folder, "corpus")) ? folder : null;
        }
    }

    private static string Find([CallerFilePath] string source = "")
    {
        var folder = Path.GetDirectoryName(source);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Extractor.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Extractor.sln was not found above the sources.");
    }
}
