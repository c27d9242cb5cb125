using Extractor.Pdf.Tests.Building;
using Extractor.Testing;

namespace Extractor.Pdf.Tests.Hostile;

/// <summary>Random damage, always the same: whatever is broken, opening ends with pages or a reason, and no page fails.</summary>
public sealed class MutationTests
{
    private const int Rounds = 60;

    public static TheoryData<string> Seeds => new(
        "base", "linearized", "object-streams", "linearized-object-streams", "uncompressed", "rc4-128", "aes-256-r6", "aes-256-r6-object-streams");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_file_is_read_or_refused_with_a_reason(string name)
    {
        var file = File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "pdf", "structure", name + ".pdf"));
        Try(file, name.Length, Rounds);
    }

    [Fact]
    public void Damaged_fonts_and_content_are_read_or_refused_with_a_reason()
    {
        var builder = PdfBuilder.WithPage(
            "q 1 0 0 1 5 5 cm BT /F1 10 Tf 20 200 Td <00030004> Tj /F2 9 Tf [(ab) -20 (c)] TJ ET 0 0 50 50 re W n 10 10 m 60 60 l 5 5 9 9 10 10 c S Q "
            + "BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI /P << /MCID 3 /ActualText (x) >> BDC EMC /X Do",
            "/MediaBox [0 0 200 300] /Rotate 90", "/Font << /F1 5 0 R /F2 10 0 R >> /XObject << /X 12 0 R >>");
        builder.Add("<< /Subtype /Type0 /Encoding 9 0 R /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>");
        builder.Add("<< /Subtype /CIDFontType2 /CIDSystemInfo << /Ordering (GB1) >> /W [3 [500 600] 7 9 100] /FontDescriptor << /FontName /Test /FontFile2 7 0 R >> >>");
        builder.AddStream("", new TrueTypeBuilder().Glyphs(10).Map(3, 1, (0x4E2D, 3), (0x56FD, 4)).Names("a", "b", "c").Build());
        builder.AddStream("", "1 beginbfchar <0003> <4E00> endbfchar 1 beginbfrange <0004> <0009> <0041> endbfrange");
        builder.AddStream("/CMapName /X", "/GBK-EUC-H usecmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange");
        builder.Add("<< /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontName /X /Flags 4 /FontFile3 11 0 R >> >>");
        builder.AddStream("", CffBuilder.Named(["zero", "uni4E2D"], [97, 98]));
        builder.AddStream("/Subtype /Form /BBox [0 0 99 99] /Matrix [1 0 0 1 3 3]", "/F2 9 Tf (a) Tj 0 0 9 9 re f");
        Try(builder.Build(), 99, 400);
    }

    private static void Try(byte[] file, int seed, int rounds)
    {
        var random = new Random(seed);
        var limits = new PdfLimits { StreamBytes = 1 << 20, PageBytes = 4 << 20, Operators = 100_000, Pages = 1_000 };
        for (var round = 0; round < rounds; round++)
        {
            var damaged = Damage(file, random);
            try
            {
                var document = Reading.Open(damaged, "user", limits);
                for (var number = 1; number <= Math.Min(document.PageCount, 5); number++)
                {
                    var page = document.GetPage(number);
                    var failed = page.Problems.FirstOrDefault(problem => problem.Id == PdfProblems.PageFailed);
                    Assert.True(failed is null, $"round {round}: {failed?.Detail}");
                }
            }
            catch (PdfException)
            {
                // A reason was given.
            }
        }
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        var damaged = new List<byte>(file);
        for (var changes = random.Next(1, 12); changes > 0 && damaged.Count > 10; changes--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged[at] = (byte)"0123456789[]<>()/ \n-."[random.Next(21)];
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at));
                    break;
                case 3:
                    damaged.InsertRange(at, damaged.GetRange(at / 2, Math.Min(random.Next(1, 60), damaged.Count - (at / 2))));
                    break;
                case 4:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    if (random.Next(10) == 0) damaged.RemoveRange(at, damaged.Count - at);
                    break;
            }
        }

        return [.. damaged];
    }
}
