using System.Text;
using System.Text.Json.Nodes;
using Extractor.Cli.Commands;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Workers;

namespace Extractor.Cli.Tests;

/// <summary>A folder of inputs and outputs of one test, with the command run inside the test's process and real worker processes.</summary>
internal sealed class TestRun : IDisposable
{
    public TestRun() => Directory.CreateDirectory(Input);

    public string Root { get; } = Directory.CreateTempSubdirectory("extractor-cli").FullName;

    public string Input => Path.Combine(Root, "in");

    public IFileSystem Files { get; init; } = new DiskFileSystem();

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>This program as the tests see it: the assembly beside theirs, under the <c>dotnet</c> host.</summary>
    public static WorkerCommand Worker { get; } = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "extractor.dll"), WorkerCommand.Name]);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string At(string name) => Path.Combine(Root, name);

    public TestRun WithPages(int count)
    {
        for (var i = 0; i < count; i++) WithPage($"{(i % 3 == 0 ? "甲/" : "")}page{i:000}.html");
        return this;
    }

    public TestRun WithPage(string name)
    {
        var file = Path.Combine(Input, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"<html><head><meta charset=utf-8><title>{name}</title></head><body><h1>某局公开信息</h1><p>本年支出合计 12.30 万元。</p><table><tr><th>项目</th><th>金额</th></tr><tr><td>{name}</td><td>1.00</td></tr></table></body></html>");
        return this;
    }

    public TestRun WithFile(string name, string text)
    {
        File.WriteAllText(Path.Combine(Root, name), text, Encoding.UTF8);
        return this;
    }

    public async Task<int> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new HostEnvironment(HostEnvironment.ConsoleOn(output, isPlain: true), HostEnvironment.ConsoleOn(error, isPlain: true), Files, TimeProvider.System, Worker, Root);
        var code = await new CommandHost(environment).RunAsync(args, CancellationToken.None);
        Out = output.ToString();
        Error = error.ToString();
        return code;
    }

    /// <summary>Every file of an output folder with its bytes, but for the log, the ledger and the times in the manifest.</summary>
    public SortedDictionary<string, string> Outputs(string name)
    {
        var root = At(name);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (relative == "run.log" || relative.StartsWith(".ledger/", StringComparison.Ordinal)) continue;
            files[relative] = relative == "run.json" ? WithoutTimes(file) : Convert.ToHexString(File.ReadAllBytes(file));
        }

        return files;
    }

    /// <summary>Asserts that two output folders hold the same files with the same bytes.</summary>
    public void AssertSame(string expected, string actual)
    {
        var (one, two) = (Outputs(expected), Outputs(actual));
        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.True(file.Value == two[file.Key], $"{file.Key} differs"));
    }

    private static string WithoutTimes(string file)
    {
        var run = JsonNode.Parse(File.ReadAllText(file))!;
        Strip(run);
        return run.ToJsonString();

        static void Strip(JsonNode? node)
        {
            if (node is JsonArray items)
            {
                foreach (var item in items) Strip(item);
            }
            else if (node is JsonObject fields)
            {
                foreach (var name in (string[])["milliseconds", "started", "finished", "seconds", "configuration"]) fields.Remove(name);
                foreach (var field in fields) Strip(field.Value);
            }
        }
    }
}
