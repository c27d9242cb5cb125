using Xunit;

namespace Extractor.Testing;

/// <summary>A fact about real reports that lie beside the repository; skipped with the reason where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>Sets the reason to skip where the folder is missing.</summary>
    public SharedFactAttribute()
    {
        if (RepositoryFolder.Shared is null) Skip = "The folder of real reports (../shared) is not here.";
    }
}
