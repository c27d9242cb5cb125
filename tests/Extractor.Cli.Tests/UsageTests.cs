namespace Extractor.Cli.Tests;

/// <summary>Wrong usage and configuration: one line, exit code 2, nothing written.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TestRun _run = new TestRun().WithPage("a.html");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("a command is missing", "")]
    [InlineData("there is no command 'aduit'; there are audit, extract, checks", "aduit IN")]
    [InlineData("path is missing", "audit")]
    [InlineData("nowhere does not exist", "audit nowhere")]
    [InlineData("there is no option --basline; near ones: --baseline", "audit IN --basline x")]
    [InlineData("there is no option --baseline", "extract IN --baseline x")]
    [InlineData("there is no option --verbos; near ones: --verbose", "audit IN --verbos")]
    [InlineData("there is no option --fail-on", "extract IN --fail-on error")]
    [InlineData("--jobs cannot be '0'", "audit IN --jobs 0")]
    [InlineData("--jobs cannot be 'two'", "audit IN --jobs two")]
    [InlineData("--fail-on cannot be 'note'; allowed: error, warning, never", "audit IN --fail-on note")]
    [InlineData("the option --config needs a value", "extract IN --config")]
    [InlineData("the option --out needs a value", "audit IN --out")]
    [InlineData("--quiet and --verbose cannot stand together", "audit IN --quiet --verbose")]
    [InlineData("the configuration file none.json does not exist", "audit IN --config none.json")]
    [InlineData("there is no check 'nonsense-that-is-far'", "checks nonsense-that-is-far")]
    public async Task Wrong_usage_is_one_line_and_code_2(string line, string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "IN" ? _run.Input : a)];
        var code = await _run.RunAsync(["--lang", "en", .. args]);
        Assert.Equal(2, code);
        var error = _run.Error.TrimEnd('\n', '\r');
        Assert.DoesNotContain('\n', error);
        Assert.StartsWith("extractor: " + line, error, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(_run.Out);
        Assert.Equal(["in"], Directory.EnumerateFileSystemEntries(_run.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_is_wrong_usage()
    {
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--lang", "fr"));
        Assert.Contains("--lang 不能是“fr”；可用的有 zh, en", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Usage_is_told_in_Chinese_unless_English_is_asked_for()
    {
        await _run.RunAsync("audit");
        Assert.Contains("缺少 PATH", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_mistake_names_file_and_line_and_nothing_is_written()
    {
        _run.WithFile("my.json", "{\n  \"jobs\": 2\n}");
        var code = await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--config", _run.At("my.json"), "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains("my.json, line 2: unknown key 'jobs'; allowed:", _run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.At("out")));
    }

    [Fact]
    public async Task The_configuration_of_the_current_folder_is_used()
    {
        _run.WithFile("pipeline.json", "{ \"checks\": { \"no-such-check\": {} } }");
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out")));
        Assert.Contains("pipeline.json 第 1 行", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_is_the_input_is_refused()
    {
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--out", _run.Input, "--lang", "en"));
        Assert.Contains("is an input itself", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_written_is_refused()
    {
        _run.WithFile("taken", "a file, no folder");
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--out", _run.At("taken/out"), "--lang", "en"));
        Assert.Contains("cannot be written", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        Assert.Equal(0, await _run.RunAsync("audit", "--help", "--lang", "en"));
        Assert.Contains("--fail-on", _run.Out, StringComparison.Ordinal);
        Assert.Empty(_run.Error);
    }
}
