using System.Collections.Frozen;
using System.Collections.Immutable;
using Extractor.Audit.Findings;

namespace Extractor.Audit.Baselines;

/// <summary>The findings of an earlier run, to compare with by fingerprint. Immutable and thread-safe.</summary>
public sealed class Baseline
{
    private readonly FrozenDictionary<string, ImmutableArray<Finding>> _byDocument;
    private readonly FrozenSet<string> _ids;

    /// <summary>The findings of a run; those it only had from its own baseline are left out.</summary>
    public Baseline(IEnumerable<Finding> findings)
    {
        var standing = findings.Where(f => f.BaselineState != BaselineState.Gone).ToList();
        _ids = standing.Select(f => f.Id).ToFrozenSet(StringComparer.Ordinal);
        _byDocument = standing.GroupBy(f => f.Document, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Number of findings.</summary>
    public int Count => _ids.Count;

    /// <summary>Whether the earlier run had this finding.</summary>
    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>The findings about a document, in the order of the earlier run.</summary>
    public ImmutableArray<Finding> Of(string document) => _byDocument.GetValueOrDefault(document, []);

    /// <summary>A finding that no longer stands. Where it stood is left out: positions belong to the document as it was then.</summary>
    public static Finding Gone(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding with
        {
            BaselineState = BaselineState.Gone,
            Suppression = null,
            Locations = [.. finding.Locations.Select(l => new Location { Quote = l.Quote, RowLabel = l.RowLabel, ColumnLabel = l.ColumnLabel })],
        };
    }
}
