using System.Collections.Immutable;
using Extractor.Core.Diagnostics;

namespace Extractor.Ingest.Word;

/// <summary>Collects the diagnostics of one document in the order they are met.</summary>
internal sealed class ProblemList
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic problem) => _problems.Add(problem);

    /// <summary>Adds a diagnostic unless one of the same id about the same part is there already: what a file does wrong once, it does a thousand times.</summary>
    public void AddOncePerPart(Diagnostic problem)
    {
        foreach (var known in _problems)
        {
            if (known.Id == problem.Id && known.Place.Part == problem.Place.Part) return;
        }

        _problems.Add(problem);
    }

    /// <summary>What was collected so far.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _problems.ToImmutable();
}
