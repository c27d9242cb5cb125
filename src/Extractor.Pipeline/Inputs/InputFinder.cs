using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest;
using Extractor.Pipeline.Configuration;

namespace Extractor.Pipeline.Inputs;

/// <summary>Finds the documents of the paths given: files as they are, folders walked in ordinal order, archives opened. Reads names and directories, no document. Thread-safe.</summary>
/// <param name="files">The file system.</param>
/// <param name="options">What is taken.</param>
/// <param name="limits">Bounds on archives and files.</param>
public sealed class InputFinder(IFileSystem files, InputOptions options, ReadLimits limits)
{
    /// <summary>The inputs under the paths.</summary>
    /// <param name="paths">Files, folders and archives; a file named here is taken even when a walk would pass it over.</param>
    /// <param name="output">Absolute path of the output folder, which is not read when it lies inside an input.</param>
    public InputSet Find(IEnumerable<string> paths, string output)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new Collection();
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path);
            var root = new Root(Path.GetFileName(Path.TrimEndingDirectorySeparator(full)), found);
            if (files.FolderExists(full)) Walk(full, "", Path.GetFullPath(output), root);
            else Take(full, root.Name, files.Length(full), root);
        }

        return found.ToSet();
    }

    private void Walk(string folder, string relative, string output, Root root)
    {
        IReadOnlyList<FileEntry> entries;
        try
        {
            entries = files.List(folder);
        }
        catch (Exception fault) when (OpeningFault.Is(fault))
        {
            root.Unreadable(relative.Length == 0 ? root.Name : relative, OpeningFault.Describe(fault));
            return;
        }

        foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (entry.IsFolder && string.Equals(entry.Path, output, StringComparison.Ordinal)) root.Skip(path + "/", "pipeline.skipped-output");
            else if (SkipRules.ReasonFor(entry, path, options) is { } reason) root.Skip(entry.IsFolder ? path + "/" : path, reason);
            else if (entry.IsFolder) Walk(entry.Path, path, output, root);
            else Take(entry.Path, path, entry.Bytes, root);
        }
    }

    private void Take(string file, string relative, long bytes, Root root)
    {
        // What is empty is no archive; it may be a pipe, which is opened by a worker only, with its time limit.
        if (bytes == 0 || !ArchiveDirectory.IsNamedLikeOne(relative)) { root.Add(relative, file, null, bytes); return; }
        if (!options.Archives) { root.Skip(relative, "pipeline.skipped-archive"); return; }
        try
        {
            using var stream = files.OpenRead(file);
            var listing = ArchiveDirectory.Read(stream, options, limits);
            if (listing is null) root.Add(relative, file, null, bytes); // another kind of file under this name: the sniffer tells
            else if (listing.Problem is { } problem) root.Unreadable(relative, problem, bytes);
            else foreach (var entry in listing.Entries) TakeEntry(file, relative, entry, root);
        }
        catch (Exception fault) when (OpeningFault.Is(fault))
        {
            root.Unreadable(relative, OpeningFault.Describe(fault), bytes);
        }
    }

    private void TakeEntry(string file, string archive, ArchiveItem entry, Root root)
    {
        var path = $"{archive}/{entry.Name}";
        if (SkipRules.ReasonFor(entry.Name, path, options) is { } reason) root.Skip(path, reason);
        else if (entry.Problem is { } problem) root.Unreadable(path, problem, entry.Bytes);
        else root.Add(path, file, entry.Index, entry.Bytes);
    }

    /// <summary>One of the paths given; gives names that are unlike all others of the run.</summary>
    private sealed class Root(string name, Collection found)
    {
        public string Name { get; } = name;

        public void Add(string relative, string file, int? entry, long bytes) => found.Documents.Add(new InputDocument(Id(relative), file, entry, bytes));

        public void Skip(string relative, string reason) => found.Skipped.Add(new SkippedInput(relative, reason));

        public void Unreadable(string relative, Diagnostic problem, long? bytes = null) => found.Unreadable.Add(new UnreadableInput(Id(relative), problem, bytes));

        private DocumentId Id(string relative)
        {
            if (found.Names.Add(relative)) return new DocumentId(relative);
            var qualified = relative.StartsWith(Name + "/", StringComparison.Ordinal) || relative == Name ? relative : $"{Name}/{relative}";
            var id = qualified;
            for (var number = 2; !found.Names.Add(id); number++) id = $"{qualified}~{number}";
            return new DocumentId(id);
        }
    }

    private sealed class Collection
    {
        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public List<InputDocument> Documents { get; } = [];

        public List<SkippedInput> Skipped { get; } = [];

        public List<UnreadableInput> Unreadable { get; } = [];

        public InputSet ToSet() => new(
            [.. Documents.OrderBy(d => d.Id.Path, StringComparer.Ordinal)],
            [.. Skipped.Distinct().OrderBy(s => s.Path, StringComparer.Ordinal)],
            [.. Unreadable.OrderBy(u => u.Id.Path, StringComparer.Ordinal)]);
    }
}
