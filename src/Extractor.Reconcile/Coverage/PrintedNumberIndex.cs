using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative;

namespace Extractor.Reconcile.Coverage;

/// <summary>Every printed number of a report that states something, with look-up by place. Immutable and thread-safe.</summary>
/// <remarks>In a recognised statement only its figures count: line numbers, column numbers and account codes name things.</remarks>
internal sealed class PrintedNumberIndex
{
    private readonly Dictionary<(int Block, int Table, int Row, int Column), List<int>> _byHome = [];
    private readonly List<(Provenance Place, PrintedNumber Number)> _numbers = [];
    private readonly List<bool> _understood = [];

    private PrintedNumberIndex()
    {
    }

    public int Count => _numbers.Count;

    public (Provenance Place, PrintedNumber Number) this[int index] => _numbers[index];

    /// <summary>Whether the narrative reader knew what the number states.</summary>
    public bool IsUnderstood(int index) => _understood[index];

    public static PrintedNumberIndex Of(Report report)
    {
        var index = new PrintedNumberIndex();
        var sentences = report.Sentences.ToLookup(s => s.Block);
        var statements = report.Statements.SelectMany(s => s.Continued.Prepend(s.Table.Table.Index).Select(t => (Table: t, Statement: s))).ToDictionary(p => p.Table, p => p.Statement);
        foreach (var block in report.Document.Blocks)
        {
            if (block is TextBlock { Role: not TextRole.Contents } text) index.AddSentences(report, text, sentences[text.Index]);
            else if (block is TableBlock { Table: var table }) index.AddTable(report, table, statements);
        }

        return index;
    }

    /// <summary>The index of the number a quantity was read from, or -1.</summary>
    public int Find(Provenance place)
    {
        if (!_byHome.TryGetValue(Home(place), out var homes)) return -1;
        foreach (var at in homes)
        {
            if (_numbers[at].Place.Span.Overlaps(place.Span)) return at;
        }

        return -1;
    }

    /// <summary>The index of the number a quantity was read from, or -1.</summary>
    public int Find(Quantity quantity) => Find(quantity.Place);

    private static (int Block, int Table, int Row, int Column) Home(Provenance place) =>
        place.Cell is { } cell ? (place.Block, cell.Table, cell.Row, cell.Column) : (place.Block, -1, -1, -1);

    private void AddSentences(Report report, TextBlock block, IEnumerable<Sentence> sentences)
    {
        foreach (var number in sentences.SelectMany(s => s.Numbers))
        {
            if (number.Role is NumberRole.Date or NumberRole.Reference) continue;
            var span = number.Token.Span;
            var place = new Provenance(report.Document.Id, block.Index, span, span.Of(block.Text), null, PageSegment.Locate(block.Segments, span));
            Add(place, number.Token.Number, number.Role == NumberRole.Statement);
        }
    }

    private void AddTable(Report report, int table, Dictionary<int, Reports.Statements.Statement> statements)
    {
        if (statements.TryGetValue(table, out var statement))
        {
            // The facts of a statement in several tables (续表) are all its own; each is counted where it stands.
            foreach (var fact in statement.Facts.Where(f => !f.Quantity.IsBlank && f.Quantity.Place.Cell?.Table == table)) Add(fact.Quantity.Place, fact.Quantity.Number, true);
        }
        else
        {
            AddCells(report, report.Document.Tables[table]);
        }

        foreach (var nested in report.Document.Tables.Where(t => t.Parent == table)) AddTable(report, nested.Index, statements);
    }

    private void AddCells(Report report, Table table)
    {
        foreach (var cell in table.Cells)
        {
            if (cell.Text.Length == 0) continue;
            var reading = NumberReader.ReadCell(cell.Text);
            if (reading.Number is { } whole) Add(At(report, table, cell, new CharSpan(0, cell.Text.Length)), whole, true);
            else if (reading.Kind == CellKind.Words)
            {
                foreach (var token in NumberReader.Find(cell.Text)) Add(At(report, table, cell, token.Span), token.Number, false);
            }
        }
    }

    private static Provenance At(Report report, Table table, Cell cell, CharSpan span) => new(
        report.Document.Id, table.Block, span, span.Of(cell.Text), new CellAddress(table.Index, cell.Row, cell.Column, "", ""), PageSegment.Locate(cell.Segments, span));

    private void Add(Provenance place, PrintedNumber number, bool understood)
    {
        var home = Home(place);
        if (!_byHome.TryGetValue(home, out var homes)) _byHome[home] = homes = [];
        homes.Add(_numbers.Count);
        _numbers.Add((place, number));
        _understood.Add(understood);
    }
}
