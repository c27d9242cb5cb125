using System.Text;
using Extractor.Core.Messages;
using Extractor.Pipeline.Configuration;

namespace Extractor.Pipeline.Tests.Configuration;

public sealed class SuppressionsReaderTests
{
    private const string Rest = "\"reason\": \"r\", \"author\": \"a\", \"date\": \"2026-01-31\"";

    private static readonly SuppressionsReader Reader = new(new Vocabulary(["t01-income-sum", "yoy-rate"]));

    [Fact]
    public void A_finding_or_a_check_is_suppressed_with_its_reason_author_and_dates()
    {
        var read = Read($$"""{ "suppressions": [ { "finding": "0123456789abcdef", {{Rest}} }, { "check": "yoy-rate", "document": "甲/*", "expires": "2027-01-31", {{Rest}} }, ] }""");
        Assert.Null(read.Problem);
        var entries = read.File!.Suppressions;
        Assert.Equal("0123456789abcdef", entries[0].Finding);
        Assert.Null(entries[0].Expires);
        Assert.Equal(("yoy-rate", "甲/*", new DateOnly(2027, 1, 31)), (entries[1].Check, entries[1].Document, entries[1].Expires!.Value));
        Assert.Equal(("r", "a", new DateOnly(2026, 1, 31)), (entries[1].Reason, entries[1].Author, entries[1].Date));
    }

    [Theory]
    [InlineData("{}", 1, "the key 'suppressions' is missing")]
    [InlineData("{ \"suppressions\": [\n { \"chek\": \"yoy-rate\" } ] }", 2, "unknown key 'chek'; allowed: finding, check, document, reason, author, date, expires")]
    [InlineData("{ \"suppressions\": [\n {\n \"check\": \"yoy-rate\",\n \"reason\": \"r\", \"date\": \"2026-01-31\" } ] }", 2, "the key 'author' is missing")]
    [InlineData("{ \"suppressions\": [ { REST } ] }", 1, "exactly one of finding, check")]
    [InlineData("{ \"suppressions\": [ { \"check\": \"yoy-rate\", \"finding\": \"0123456789abcdef\", REST } ] }", 1, "exactly one of finding, check")]
    [InlineData("{ \"suppressions\": [ {\n \"check\": \"yoy-rat\", REST } ] }", 2, "there is no check 'yoy-rat'; near ones: yoy-rate")]
    [InlineData("{ \"suppressions\": [ { \"finding\": \"12\", REST } ] }", 1, "'finding' cannot be '12'")]
    [InlineData("{ \"suppressions\": [ { \"check\": \"yoy-rate\", \"expires\": \"2026-02-30\", REST } ] }", 1, "'expires' cannot be '2026-02-30'; it must be a date")]
    [InlineData("{ \"suppressions\": [ { \"check\": \"yoy-rate\", \"reason\": \" \", \"author\": \"a\", \"date\": \"2026-01-31\" } ] }", 1, "'reason' cannot be ' '")]
    [InlineData("{ \"suppressions\": {} }", 1, "wrong kind; allowed: array")]
    [InlineData("{ \"suppressions\": [", 1, "not valid JSON")]
    public void A_mistake_is_named_with_its_line(string json, int line, string says)
    {
        var problem = Read(json.Replace("REST", Rest, StringComparison.Ordinal)).Problem!;
        Assert.Equal(line, problem.Line);
        Assert.Contains(says, problem.Format(MessageTable.Load(), Language.English), StringComparison.Ordinal);
    }

    private static SuppressionsResult Read(string json) => Reader.Read(Encoding.UTF8.GetBytes(json), "suppressions.json");
}
