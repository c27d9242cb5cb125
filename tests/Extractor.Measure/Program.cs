using System.Globalization;
using Extractor.Measure;
using Extractor.Measure.Forms;
using Extractor.Measure.Narrative;
using Extractor.Testing;

// dotnet run --project tests/Extractor.Measure [departments] [--write]: measures the statements' checks on invented departments.
if (args.Contains("--forms"))
{
    var seen = new List<string>();
    new FormMeasure().Write(Console.Out, 400, seen);
    foreach (var miss in seen) Console.WriteLine(miss);
    return;
}

var departments = args.FirstOrDefault(a => a.All(char.IsAsciiDigit)) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 200;
var bench = new Bench();
var accuracy = bench.Run(departments);
const int WithoutSums = 240;
var none = Enumerable.Range(1, WithoutSums).Sum(seed => bench.Audit(OtherTables.WithoutSums(seed)).Findings.Length);
var sums = OtherScore.Of(bench, 100, OtherTables.WithSums);
var lists = OtherScore.Of(bench, 100, OtherTables.List);

using var text = new StringWriter(CultureInfo.InvariantCulture);
text.NewLine = "\n";
text.WriteLine("# Accuracy");
text.WriteLine();
text.WriteLine("Written by `dotnet run -c Release --project tests/Extractor.Measure -- --write`. The departments are invented by a seeded generator: forms of 2017 to 2024, orders and titles of provinces, 元 and 万元, blanks, dashes and zeros, merged and unmerged headers, continued tables, amounts exact to the fen and rounded cell by cell (so that 尾差 occurs as it does in print).");
text.WriteLine();
text.WriteLine("## Statutory statements");
text.WriteLine();
text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{accuracy.Departments} departments printed clean: {accuracy.FalseAlarms.Length} findings; {accuracy.Claims} claims hold; {accuracy.Figures - accuracy.Untied} of {accuracy.Figures} printed figures are tied."));
text.WriteLine();
text.WriteLine("The same departments with one slip each, every kind in turn:");
text.WriteLine();
text.WriteLine(Score.Heading);
foreach (var score in accuracy.Scores) text.WriteLine(score.Row());
text.WriteLine(accuracy.Total.Row());
text.WriteLine();
var total = accuracy.Total;
text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"At the right cell, or shown to be beyond telling: {Score.Of(total.RightCell + total.Undetermined, total.Planted)} of all slips."));
text.WriteLine();
text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"*Right claim*: the planted figure takes part in a contradicted claim. *Right cell*: such a claim points at the planted figure (for a chain of figures, one of them; for a unit, the table). *One of several*: none does, but one names the figures of which one must be wrong, the planted one among them ({(decimal)total.Named / Math.Max(1, total.OneOfSeveral):0.0} on average): an economic account, for one, stands nowhere else. That nothing printed tells more was tried: the tables were printed again with every other of the named figures corrected instead of the planted one, and of the {total.OneOfSeveral} such slips {total.Undetermined} then agreed throughout each time. *No other cell*: every contradicted claim points at the planted figure or names it among several. *Right values*: what such a claim gives for the planted figure is the true amount. *Right cause*: where exactly one cause fits."));
text.WriteLine();
text.WriteLine("## Other tables");
text.WriteLine();
text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{WithoutSums} tables that are no sums (staff, timetables, indicators, contracts, statistics, lists whose last line is called 合计 and is none): {none} findings."));
foreach (var (name, score) in new[] { ("tables of amounts with totals and rates", sums), ("lists with one column of amounts and its total", lists) })
{
    text.WriteLine();
    text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Tables} clean {name}: {score.FalseAlarms} findings; the same with one digit wrong: {score.Found} found, {score.RightCell} of them at the right cell, {score.OneOfSeveral} named as one of several."));
}

text.WriteLine();
var narrativeMisses = new List<string>();
new NarrativeMeasure().Write(text, 300, narrativeMisses);
var formMisses = new List<string>();
text.WriteLine();
new FormMeasure().Write(text, 200, formMisses);
Console.Write(text.ToString());
if (args.Contains("--write")) File.WriteAllText(RepositoryFolder.At("docs", "accuracy.md"), text.ToString());
if (args.Contains("--write")) return;
foreach (var alarm in accuracy.FalseAlarms.Take(20)) Console.WriteLine($"ALARM {alarm}");
foreach (var miss in accuracy.Misses.Take(60)) Console.WriteLine($"MISS {miss}");
foreach (var seed in Enumerable.Range(1, WithoutSums)) foreach (var finding in bench.Audit(OtherTables.WithoutSums(seed)).Findings) Console.WriteLine($"OTHER {seed} {finding.Check}: {finding.Message}");
foreach (var miss in narrativeMisses.Take(60)) Console.WriteLine($"NARRATIVE {miss}");
foreach (var miss in formMisses.Take(200)) Console.WriteLine($"FORM {miss}");
