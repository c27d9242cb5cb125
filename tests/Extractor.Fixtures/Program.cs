using Extractor.Fixtures;

// Writes fixtures/reports, or with --check compares and fails on a difference.
var root = args.FirstOrDefault(a => !a.StartsWith('-')) ?? Directory.GetCurrentDirectory();
var check = args.Contains("--check");
var stale = 0;
foreach (var (path, bytes) in FixtureFiles.All())
{
    var target = Path.GetFullPath(Path.Combine(root, "fixtures", "reports", path.Replace('/', Path.DirectorySeparatorChar)));
    if (check)
    {
        if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes)) continue;
        Console.Error.WriteLine($"{path} differs from what the code writes: run dotnet run --project tests/Extractor.Fixtures");
        stale++;
        continue;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllBytes(target, bytes);
}

return stale == 0 ? 0 : 1;
