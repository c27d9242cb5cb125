using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Text;

/// <summary>Builds the document of one text from its lines. Mutable; used by one reading only.</summary>
internal sealed partial class TextDocumentBuilder(ReadLimits limits, CancellationToken cancel)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Table>.Builder _tables = ImmutableArray.CreateBuilder<Table>();
    private readonly ImmutableArray<string>.Builder _furniture = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    // Whether the last block is a paragraph that the next line may go on with.
    private bool _open;

    // Lines before this one were looked at in vain for a table of one cell a line.
    private int _cellLinesFrom;

    /// <summary>The text within the limits, without mark and with damaged characters told.</summary>
    public string Accept(string text)
    {
        var accepted = text.TrimStart('\uFEFF').Replace('\f', '\n').Replace('\v', '\n');
        if (accepted.Length > limits.MaxTextLength)
        {
            Tell("text.too-long", 1, ("length", Invariant(accepted.Length)), ("limit", Invariant(limits.MaxTextLength)));
            accepted = accepted[..limits.MaxTextLength];
        }

        var damaged = accepted.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (damaged >= 0)
            Tell("text.damaged-characters", 1 + accepted.AsSpan(0, damaged).Count('\n'), ("count", Invariant(accepted.Count(c => c == '\uFFFD'))));
        return accepted;
    }

    /// <summary>Adds all lines, tables first where lines form them.</summary>
    public void AddAll(ImmutableArray<TextLine> source)
    {
        var lines = WithoutPageNumbers(source);
        var lastPlaces = ContentsList.LastPlaces(lines);
        for (var at = 0; at < lines.Length;)
        {
            cancel.ThrowIfCancellationRequested();
            if (lines[at].IsBlank)
            {
                at++;
                continue;
            }

            var contents = ContentsList.EndOf(lines, at, lastPlaces);
            if (contents > at)
            {
                for (; at < contents; at++) AddContents(lines[at]);
                continue;
            }

            var table = FindTable(lines, at);
            if (table is not null)
            {
                AddTable(table);
                at = table.End;
                continue;
            }

            AddLine(lines[at]);
            at++;
        }
    }

    /// <summary>The document and what was wrong with the file.</summary>
    public ReadResult ToResult(DocumentId id)
    {
        var document = new SourceDocument(id, FileFormat.Text, _blocks.ToImmutable(), _tables.ToImmutable()) { Furniture = _furniture.ToImmutable() };
        return new ReadResult(document, _problems.ToImmutable());
    }

    // Page numbers come out first: a table or a sentence goes on behind them.
    private ImmutableArray<TextLine> WithoutPageNumbers(ImmutableArray<TextLine> lines)
    {
        var kept = lines.ToBuilder();
        for (var i = 0; i < kept.Count; i++)
        {
            if (!PageNumber().IsMatch(kept[i].Text)) continue;
            _furniture.Add(kept[i].Text.Trim());
            kept[i] = kept[i] with { Text = "" };
        }

        return kept.DrainToImmutable();
    }

    private TextTable? FindTable(ImmutableArray<TextLine> lines, int at)
    {
        if ((MarkupTable.Find(lines, at) ?? PipeTable.Find(lines, at)) is { } marked) return marked;
        if (at >= _cellLinesFrom && CellLineTable.Find(lines, at, out _cellLinesFrom) is { } cells) return cells;
        return TabTable.Find(lines, at);
    }

    private void AddLine(TextLine line)
    {
        var text = line.Text.Replace('\t', ' ').Replace(TextLine.Break, '\n').Trim();
        if (text.Length == 0 || IsRule(text)) return;
        if (ContentsList.HasLeader(line.Text)) AddContents(line);
        else if (_open && _blocks[^1] is TextBlock last && ParagraphJoin.GoesOn(last.Text, line.Text)) _blocks[^1] = last with { Text = ParagraphJoin.Join(last.Text, text) };
        else
        {
            var (role, level, body) = TextLabel.Read(text);
            if (body.Length == 0) return;
            _blocks.Add(new TextBlock(_blocks.Count, role, body, level));
            _open = role is TextRole.Paragraph or TextRole.ListItem;
        }
    }

    private void AddContents(TextLine line)
    {
        if (line.IsBlank) return;
        _blocks.Add(new TextBlock(_blocks.Count, TextRole.Contents, line.Text.Replace('\t', ' ').Trim()));
        _open = false;
    }

    private void AddTable(TextTable table)
    {
        _tables.Add(table.ToTable(_tables.Count, _blocks.Count, limits.MaxTableCells, out var leftOut));
        _blocks.Add(new TableBlock(_blocks.Count, _tables.Count - 1));
        _open = false;
        if (leftOut > 0) Tell("text.table-too-large", table.Line, ("cells", Invariant(leftOut)), ("limit", Invariant(limits.MaxTableCells)));
    }

    private void Tell(string id, int line, params ReadOnlySpan<Core.Messages.MessageArgument> arguments) =>
        _problems.Add(Diagnostic.Of(id, DiagnosticLevel.Warning, new DiagnosticPlace(Line: line), arguments));

    // --- and *** draw a line.
    private static bool IsRule(string text) => text.Length >= 3 && (text.AsSpan().IndexOfAnyExcept('-') < 0 || text.AsSpan().IndexOfAnyExcept('*') < 0 || text.AsSpan().IndexOfAnyExcept('_') < 0);

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s{0,40}([-—–－]\s?\d{1,4}\s?[-—–－]|第\s?\d{1,4}\s?页([，,/ ]?\s?共\s?\d{1,4}\s?页)?)\s{0,40}$")]
    private static partial Regex PageNumber();
}
