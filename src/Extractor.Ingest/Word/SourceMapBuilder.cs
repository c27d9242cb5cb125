using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Ingest.Word;

/// <summary>Notes where blocks and cells came from while they are given their indices. Not thread-safe.</summary>
/// <param name="mainPart">Name of the part that holds the body.</param>
internal sealed class SourceMapBuilder(string mainPart)
{
    private readonly ImmutableDictionary<int, WordSource>.Builder _blocks = ImmutableDictionary.CreateBuilder<int, WordSource>();
    private readonly ImmutableDictionary<(int, int, int), WordSource>.Builder _cells = ImmutableDictionary.CreateBuilder<(int, int, int), WordSource>();

    public void Add(int block, string part, TextItem text)
    {
        if (text.Origin is { } origin) _blocks[block] = new WordSource(part, origin.Element, [.. Runs(origin, 0)]);
    }

    /// <summary>A cell's text is its paragraphs' texts, one line break between two.</summary>
    public void Add(int table, string part, PlacedCell cell)
    {
        var runs = ImmutableArray.CreateBuilder<WordSourceRun>();
        var start = 0;
        foreach (var text in cell.Items.OfType<TextItem>().Where(t => t.Role != TextRole.TextBox))
        {
            if (text.Origin is { } origin) runs.AddRange(Runs(origin, start));
            start += text.Text.Length + 1;
        }

        _cells[(table, cell.Row, cell.Column)] = new WordSource(part, cell.Element, runs.ToImmutable());
    }

    public WordSourceMap Build() => new(mainPart, _blocks.ToImmutable(), _cells.ToImmutable());

    private static IEnumerable<WordSourceRun> Runs(TextOrigin origin, int start) =>
        origin.Runs.Select(r => new WordSourceRun(new CharSpan(start + r.Start + origin.Shift, start + r.Start + origin.Shift + r.Length), r.Element));
}
