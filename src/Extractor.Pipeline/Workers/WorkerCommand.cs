using System.Collections.Immutable;

namespace Extractor.Pipeline.Workers;

/// <summary>How a worker process is started. Immutable and thread-safe.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerCommand(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>Name of the hidden command.</summary>
    public const string Name = "worker";

    /// <summary>This program again: its executable, or the <c>dotnet</c> host with its assembly.</summary>
    /// <param name="processPath">Path of the running executable.</param>
    /// <param name="assembly">Path of the program's assembly.</param>
    public static WorkerCommand ForProgram(string processPath, string assembly)
    {
        ArgumentException.ThrowIfNullOrEmpty(processPath);
        var isHost = string.Equals(Path.GetFileNameWithoutExtension(processPath), "dotnet", StringComparison.OrdinalIgnoreCase);
        return new WorkerCommand(processPath, isHost ? [assembly, Name] : [Name]);
    }
}
