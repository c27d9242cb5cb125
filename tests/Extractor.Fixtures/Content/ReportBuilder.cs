using System.Collections.Immutable;

namespace Extractor.Fixtures.Content;

/// <summary>Puts an invented report together.</summary>
internal sealed class ReportBuilder(string name, string title, string department)
{
    private readonly ImmutableArray<FixturePart>.Builder _parts = ImmutableArray.CreateBuilder<FixturePart>();
    private readonly ImmutableArray<PlantedSlip>.Builder _planted = ImmutableArray.CreateBuilder<PlantedSlip>();

    public ReportBuilder Heading(int level, string text)
    {
        _parts.Add(new FixtureHeading(level, text));
        return this;
    }

    public ReportBuilder Text(params string[] paragraphs)
    {
        _parts.AddRange(paragraphs.Select(p => new FixtureParagraph(p)));
        return this;
    }

    /// <summary>A statutory statement with all its lines.</summary>
    public ReportBuilder Statement(string number, string title, int headerRows, string[] rows, params string[] notes)
    {
        _parts.Add(new FixtureTable(title, $"公开{number}表", department, "万元", headerRows, [.. rows.Select(FixtureTable.Row)], [.. notes]));
        return this;
    }

    /// <summary>A table with a title only.</summary>
    public ReportBuilder Form(string formTitle, int headerRows, params string[] rows)
    {
        _parts.Add(new FixtureTable(formTitle, "", "", "", headerRows, [.. rows.Select(FixtureTable.Row)], []));
        return this;
    }

    public ReportBuilder Planted(string check, string quote, string computed = "")
    {
        _planted.Add(new PlantedSlip(check, quote, computed));
        return this;
    }

    public FixtureReport Build() => new(name, title, _parts.ToImmutable(), _planted.ToImmutable());
}
