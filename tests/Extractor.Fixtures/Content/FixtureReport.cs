using System.Collections.Immutable;

namespace Extractor.Fixtures.Content;

/// <summary>An invented report, independent of any file format.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Title">Its title line.</param>
/// <param name="Parts">Headings, paragraphs and tables in order.</param>
/// <param name="Planted">The discrepancies planted in it, all of them.</param>
public sealed record FixtureReport(string Name, string Title, ImmutableArray<FixturePart> Parts, ImmutableArray<PlantedSlip> Planted);

/// <summary>A planted discrepancy.</summary>
/// <param name="Check">Name of the check that must find it.</param>
/// <param name="Quote">The printed words or number at fault.</param>
/// <param name="Computed">What the rest of the report gives, as text; empty for a defect of wording.</param>
public sealed record PlantedSlip(string Check, string Quote, string Computed);

/// <summary>A part of an invented report.</summary>
public abstract record FixturePart;

/// <summary>A heading; its number is printed by the file format's own means where it has some.</summary>
public sealed record FixtureHeading(int Level, string Text) : FixturePart;

/// <summary>A paragraph.</summary>
public sealed record FixtureParagraph(string Text) : FixturePart;

/// <summary>A table with the lines above and below it.</summary>
/// <param name="Title">Title, or empty.</param>
/// <param name="FormNumber">公开NN表, or empty.</param>
/// <param name="Department">Department line, or empty.</param>
/// <param name="Unit">Unit line, or empty.</param>
/// <param name="HeaderRows">Rows repeated on every page.</param>
/// <param name="Rows">Cells by row; <c>&lt;</c> belongs to the cell on the left, <c>^</c> to the cell above.</param>
/// <param name="Notes">Lines below it.</param>
public sealed record FixtureTable(
    string Title, string FormNumber, string Department, string Unit, int HeaderRows, ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<string> Notes) : FixturePart
{
    /// <summary>A row from one text, cells parted by <c>|</c>.</summary>
    public static ImmutableArray<string> Row(string text) => [.. text.Split('|', StringSplitOptions.TrimEntries)];
}
