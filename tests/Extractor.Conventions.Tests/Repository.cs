using System.Diagnostics;
using System.Reflection;
using Extractor.Testing;

namespace Extractor.Conventions.Tests;

/// <summary>What the conventions look at.</summary>
internal static class Repository
{
    /// <summary>Names of the projects under src, without the common prefix.</summary>
    public static IEnumerable<string> SourceProjects =>
        Directory.EnumerateDirectories(RepositoryFolder.At("src")).Where(d => Directory.EnumerateFiles(d, "*.csproj").Any()).Select(d => Path.GetFileName(d)["Extractor.".Length..]);

    /// <summary>The assembly of a source project.</summary>
    public static Assembly AssemblyOf(string project) => Assembly.Load(project == "Cli" ? "extractor" : $"Extractor.{project}");

    /// <summary>The files under version control, by path from the root; those of the working tree where git is absent.</summary>
    public static IReadOnlyList<string> Files { get; } = List();

    /// <summary>C# sources of the program.</summary>
    public static IEnumerable<string> Sources => Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(RepositoryFolder.At(file.Split('/')));

    private static List<string> List()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = RepositoryFolder.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            if (git.ExitCode == 0) return [.. files.Where(f => File.Exists(RepositoryFolder.At(f.Split('/'))))];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // git is absent
        }

        string[] made = ["bin", "obj", "out", ".git", "TestResults"];
        return
        [
            .. Directory.EnumerateFiles(RepositoryFolder.Root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(RepositoryFolder.Root, f).Replace('\\', '/')).Where(f => !f.Split('/').Any(made.Contains)),
        ];
    }
}
