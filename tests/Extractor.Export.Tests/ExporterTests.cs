using System.Globalization;
using Extractor.Export.Output;
using Extractor.Export.Tests.Samples;

namespace Extractor.Export.Tests;

/// <summary>What holds for every exporter of the catalogue.</summary>
public sealed class ExporterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("extractor-export").FullName;

    public static TheoryData<string> Names => [.. ExporterCatalogue.Load().Select(e => e.Name)];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Names_are_unique() => Assert.Distinct(ExporterCatalogue.Load().Select(e => e.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_run_gives_the_same_bytes_in_every_culture(string name)
    {
        var exporter = Find(name);
        OutputFolder.Write(At("one"), exporter, SampleRun.Small());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            OutputFolder.Write(At("two"), exporter, SampleRun.Small());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(Files("one"), Files("two"));
        Assert.All(Files("one"), f => Assert.Equal(File.ReadAllBytes(Path.Combine(At("one"), f)), File.ReadAllBytes(Path.Combine(At("two"), f))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_run_of_no_documents_is_written(string name)
    {
        OutputFolder.Write(At("empty"), Find(name), SampleRun.Of());
        OutputFolder.Write(At("english"), Find(name), SampleRun.Small(Core.Messages.Language.English));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_run_that_breaks_off_leaves_no_file(string name)
    {
        var run = SampleRun.Small();
        var documents = run.Documents;
        var broken = run with { Documents = BreakingOff(documents) };
        if (name == "manifest") return;
        Assert.Throws<IOException>(() => OutputFolder.Write(At("broken"), Find(name), broken));
        Assert.Empty(Files("broken"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_that_no_format_can_hold_as_it_is_breaks_nothing(string name)
    {
        const string hostile = "\uD800</script><!--\u0000\u2028]]>\r\n\uDFFF=1+1";
        var document = SampleDocuments.FinalAccounts();
        var finding = document.Findings[0] with { Message = hostile, Section = hostile, Locations = [document.Findings[0].Locations[0] with { Quote = hostile, Start = 2000, End = -5 }] };
        OutputFolder.Write(At("hostile"), Find(name), SampleRun.Of(document with
        {
            Entity = hostile,
            Title = hostile,
            Blocks = [document.Blocks[0] with { Text = hostile }, .. document.Blocks[1..]],
            Tables = [document.Tables[0] with { Title = hostile, Cells = [document.Tables[0].Cells[0] with { Text = hostile }, .. document.Tables[0].Cells[1..]] }],
            Facts = [document.Facts[0] with { Column = hostile, Line = hostile }],
            Findings = [finding],
        }));
        Assert.NotEmpty(Files("hostile"));
    }

    private static IEnumerable<Audit.Results.DocumentResult> BreakingOff(IEnumerable<Audit.Results.DocumentResult> documents)
    {
        foreach (var document in documents.Take(2)) yield return document;
        throw new IOException("The cache was deleted.");
    }

    private static IRunExporter Find(string name) => ExporterCatalogue.Load().Single(e => e.Name == name);

    private string At(string folder) => Path.Combine(_root, folder);

    private string[] Files(string folder) => Directory.Exists(At(folder))
        ? [.. Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(At(folder), f)).Order(StringComparer.Ordinal)]
        : [];
}
