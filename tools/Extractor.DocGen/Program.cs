using Extractor.Audit.Catalogue;
using Extractor.Core.Messages;
using Extractor.DocGen;

// dotnet run --project tools/Extractor.DocGen [-- --check]
// Writes what in docs/ is made from the program itself; with --check it writes nothing and fails when a file is stale.
var check = args is ["--check"];
if (!check && args.Length > 0)
{
    Console.Error.WriteLine("usage: Extractor.DocGen [--check]");
    return 2;
}

var root = Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(root, "Extractor.sln")))
{
    Console.Error.WriteLine("Run this in the folder of Extractor.sln.");
    return 2;
}

var pages = new Pages(CheckCatalogue.Load(), MessageTable.Load(), root).Build();
var differences = new GeneratedFiles(root, pages);
if (!check)
{
    differences.Write();
    Console.WriteLine($"{pages.Count} files");
    return 0;
}

var stale = differences.Stale().ToList();
foreach (var file in stale) Console.Error.WriteLine($"stale: {file}");
return stale.Count == 0 ? 0 : 1;
