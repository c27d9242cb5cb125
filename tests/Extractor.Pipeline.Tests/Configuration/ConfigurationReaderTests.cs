using System.Text;
using System.Text.Json;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Pipeline.Configuration;
using Extractor.Testing;

namespace Extractor.Pipeline.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    private static readonly ConfigurationReader Reader = new(new Vocabulary(["t01-income-sum", "t01-expenditure-sum", "score-total"]));

    [Fact]
    public void An_empty_object_is_the_default_configuration()
    {
        var options = Options("{}");
        Assert.Equal(MessageLanguage.Chinese, options.Language);
        Assert.Equal(new ReadLimits(), options.Limits);
        Assert.Equal(new WorkerOptions(), options.Workers);
        Assert.Equal(FailOn.Never, options.FailOn);
        Assert.Equal(["word", "html", "mhtml", "text", "pdf"], options.Readers.AsEnumerable());
    }

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_allowed()
    {
        var options = Options("\uFEFF// first\n{ /* second */ \"language\": \"en\", }");
        Assert.Equal(MessageLanguage.English, options.Language);
    }

    [Fact]
    public void The_configuration_of_the_repository_writes_out_the_defaults()
    {
        var result = Reader.Read(File.ReadAllBytes(RepositoryFolder.At("pipeline.json")), "pipeline.json");
        Assert.Null(result.Problem);
        var written = JsonSerializer.Serialize(result.Options! with { Schema = null });
        Assert.Equal(JsonSerializer.Serialize(new PipelineOptions()), written);
    }

    [Fact]
    public void Severity_and_parameters_of_a_check_are_read()
    {
        var options = Options("""{ "checks": { "score-total": { "severity": "off" }, "t01-income-sum": { "parameters": { "share": 0.5 } } } }""");
        Assert.Equal(CheckSeverity.Off, options.Checks["score-total"].Severity);
        Assert.Null(options.Checks["t01-income-sum"].Severity);
        Assert.Equal(0.5m, options.Checks["t01-income-sum"].Parameters["share"]);
    }

    [Theory]
    [InlineData("{\n  \"langauge\": \"zh\"\n}", 2, "pipeline.config-unknown-key", "'langauge'; allowed: $schema, language,")]
    [InlineData("{ \"workers\": {\n\n\"job\": 1 } }", 3, "pipeline.config-unknown-key", "'job'; allowed: jobs, documentSeconds, memoryMegabytes")]
    [InlineData("{\n\"language\": \"fr\" }", 2, "pipeline.config-bad-value", "'fr'; allowed: zh, en")]
    [InlineData("{\n\"readers\": [\n\"word\",\n\"excel\"] }", 4, "pipeline.config-bad-value", "'excel'; allowed: word, html, mhtml, text, pdf")]
    [InlineData("{ \"exporters\": [\"floppy\"] }", 1, "pipeline.config-bad-value", "'floppy'; allowed: csv,")]
    [InlineData("{ \"workers\": { \"jobs\": 1000 } }", 1, "pipeline.config-out-of-range", "1000; allowed: whole numbers from 0 to 256")]
    [InlineData("{ \"limits\": { \"maxPages\": 0 } }", 1, "pipeline.config-out-of-range", "0; allowed: whole numbers from 1 to 2147483647")]
    [InlineData("{ \"limits\": { \"maxPages\": \"ten\" } }", 1, "pipeline.config-wrong-kind", "'maxPages' is of the wrong kind; allowed: integer")]
    [InlineData("{ \"workers\": null }", 1, "pipeline.config-wrong-kind", "'workers' is of the wrong kind; allowed: object")]
    [InlineData("{ \"inputs\": { \"archives\": 1 } }", 1, "pipeline.config-wrong-kind", "allowed: boolean")]
    [InlineData("{ \"failOn\": true }", 1, "pipeline.config-wrong-kind", "allowed: never, warning, error")]
    [InlineData("[]", 1, "pipeline.config-wrong-kind", "allowed: object")]
    [InlineData("{ \"language\": \"zh\",\n\"language\": \"en\" }", 2, "pipeline.config-duplicate-key", "'language' stands twice")]
    [InlineData("{\n\"language\": \"zh\"\n\"failOn\": \"never\" }", 3, "pipeline.config-syntax", "not valid JSON")]
    [InlineData("", 1, "pipeline.config-syntax", "not valid JSON")]
    [InlineData("{} {}", 1, "pipeline.config-syntax", "not valid JSON")]
    [InlineData("{ \"checks\": {\n\"t01-incom-sum\": {} } }", 2, "pipeline.config-unknown-check-near", "near ones: t01-income-sum")]
    [InlineData("{ \"checks\": { \"zzzzzzzzzz\": {} } }", 1, "pipeline.config-unknown-check", "no check 'zzzzzzzzzz'")]
    [InlineData("{ \"checks\": { \"score-total\": { \"severity\": \"fatal\" } } }", 1, "pipeline.config-bad-value", "allowed: off, note, review, warning, error")]
    public void A_mistake_is_named_with_its_line_and_what_is_allowed(string json, int line, string id, string words)
    {
        var result = Reader.Read(Encoding.UTF8.GetBytes(json), "my.json");
        Assert.Null(result.Options);
        var problem = result.Problem!;
        Assert.Equal((id, line), (problem.Id, problem.Line));
        var text = problem.Format(MessageTable.Load(), Language.English);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.StartsWith($"my.json, line {line}:", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void The_published_schema_is_that_of_the_option_types()
    {
        var schema = ConfigurationSchema.Build(new Vocabulary(["t01-income-sum"]));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
        Assert.Equal(1, schema["properties"]!["limits"]!["properties"]!["maxPages"]!["minimum"]!.GetValue<long>());
        Assert.Equal("t01-income-sum", schema["properties"]!["checks"]!["propertyNames"]!["enum"]![0]!.GetValue<string>());
    }

    private static PipelineOptions Options(string json) => Reader.Read(Encoding.UTF8.GetBytes(json), "pipeline.json").Options!;
}
