using System.Collections.Immutable;
using Extractor.Core.Messages;
using Extractor.Export.Runs;
using Extractor.Export.Xlsx;
using Serilog;

namespace Extractor.Pipeline.Runs;

/// <summary>What people wrote beside the findings of an earlier run in the same folder, so that a new workbook does not wipe it out.</summary>
internal sealed class EarlierReviews(MessageTable messages, ILogger log)
{
    private const string Workbook = "findings.xlsx";
    private const string Kept = "findings.unreadable.xlsx";

    /// <summary>The remarks by finding id; empty where there is no workbook. One that cannot be read is set aside, not overwritten.</summary>
    /// <exception cref="IOException">The workbook could not be opened or set aside.</exception>
    public ImmutableDictionary<string, Review> Read(string folder)
    {
        var file = Path.Combine(folder, Workbook);
        if (!File.Exists(file)) return ImmutableDictionary<string, Review>.Empty;
        try
        {
            using var stream = File.OpenRead(file);
            return new ReviewReader(messages).Read(stream);
        }
        catch (InvalidDataException)
        {
            // Closed by now; moved below.
        }

        File.Move(file, Path.Combine(folder, Kept), overwrite: true);
        log.Warning("{Workbook} of an earlier run cannot be read; it is kept as {Kept}", Workbook, Kept);
        return ImmutableDictionary<string, Review>.Empty;
    }
}
