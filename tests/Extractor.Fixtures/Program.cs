using Extractor.Fixtures;

// Writes fixtures/reports and fixtures/series, or with --check compares and fails on a difference.
var root = args.FirstOrDefault(a => !a.StartsWith('-')) ?? Directory.GetCurrentDirectory();
var check = args.Contains("--check");
var stale = 0;
var files = FixtureFiles.All().Select(f => (Path: "reports/" + f.Path, f.Bytes)).Concat(SeriesFiles.All().Select(f => (Path: "series/" + f.Path, f.Bytes)));
foreach (var (path, bytes) in files)
{
    var target = Path.GetFullPath(Path.Combine(root, "fixtures", path.Replace('/', Path.DirectorySeparatorChar)));
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
