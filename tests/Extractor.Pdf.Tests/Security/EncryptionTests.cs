using Extractor.Pdf.Tests.Building;
using Extractor.Testing;

namespace Extractor.Pdf.Tests.Security;

public sealed class EncryptionTests
{
    public static TheoryData<string> Encrypted => new(
        "rc4-40", "rc4-128", "aes-128", "aes-128-metadata", "aes-256-r5", "aes-256-r6", "aes-256-r6-object-streams");

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void User_and_owner_password_open_the_file(string name)
    {
        foreach (var password in (string[])["user", "owner"])
        {
            var document = Reading.Open(Bytes(name), password);
            Assert.Equal("Page one 12.50|Page two 87.50", document.Text());
            Assert.Equal("Secret title", document.Information.Title);
            Assert.Empty(document.Problems);
        }
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void Wrong_password_is_told(string name)
    {
        var error = Assert.Throws<PdfException>(() => Reading.Open(Bytes(name), "wrong"));
        Assert.Equal(PdfFailure.WrongPassword, error.Failure);
        Assert.Equal(PdfFailure.WrongPassword, Assert.Throws<PdfException>(() => Reading.Open(Bytes(name))).Failure);
    }

    [Theory]
    [InlineData("aes-128-open")]
    [InlineData("linearized")]
    [InlineData("object-streams")]
    [InlineData("linearized-object-streams")]
    [InlineData("uncompressed")]
    public void Files_that_ask_no_password_open_with_none(string name)
    {
        var document = Reading.Open(Bytes(name));
        Assert.Equal("Page one 12.50|Page two 87.50", document.Text());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Encrypted_file_is_repaired_too()
    {
        var file = Bytes("aes-256-r6-object-streams");
        var document = Reading.Open(file[..^30], "user");
        Assert.Equal("Page one 12.50|Page two 87.50", document.Text());
        Assert.Contains(PdfProblems.Repaired, document.Ids());
    }

    [Fact]
    public void Identity_filter_asks_no_password()
    {
        var builder = PdfBuilder.WithPages("BT /F1 12 Tf (open) Tj ET");
        builder.Trailer = "/Encrypt << /Filter /Standard /V 4 /R 4 /Length 128 /P -4 /O (x) /U (y) /CF << >> /StmF /Identity /StrF /Identity >>";
        Assert.Equal("open", Reading.Open(builder).Text());
    }

    [Theory]
    [InlineData("<< /Filter /Adobe.PubSec /V 4 >>")]
    [InlineData("<< /Filter /Standard /V 9 /R 9 >>")]
    public void Unknown_encryption_is_told(string dictionary)
    {
        var builder = PdfBuilder.WithPages("");
        builder.Trailer = $"/Encrypt {dictionary}";
        Assert.Equal(PdfFailure.UnknownEncryption, Assert.Throws<PdfException>(() => Reading.Open(builder)).Failure);
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "pdf", "structure", name + ".pdf"));
}
