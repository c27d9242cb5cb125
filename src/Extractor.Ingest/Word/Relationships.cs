using System.Collections.Immutable;

namespace Extractor.Ingest.Word;

/// <summary>One relationship of a part that points inside the package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">The last segment of its type, which strict and transitional files share: <c>styles</c>, <c>header</c>.</param>
/// <param name="Target">The full name of the part it points to.</param>
internal sealed record Relationship(string Id, string Type, string Target);

/// <summary>The relationships of one part, in the order of the file. Those that point outside the package are left out: nothing outside is ever fetched.</summary>
/// <param name="Items">The relationships.</param>
internal sealed record Relationships(ImmutableArray<Relationship> Items)
{
    /// <summary>No relationships.</summary>
    public static Relationships None { get; } = new([]);

    /// <summary>The part of the first relationship of a type, or null.</summary>
    public string? TargetOf(string type) => Items.FirstOrDefault(r => r.Type == type)?.Target;

    /// <summary>Reads a relationship part.</summary>
    /// <param name="xml">At the start of the part.</param>
    /// <param name="folder">The folder that relative targets count from, without slashes at its ends.</param>
    public static Relationships Read(PartReader xml, string folder)
    {
        var items = ImmutableArray.CreateBuilder<Relationship>();
        while (xml.Read())
        {
            if (!xml.IsElement || xml.LocalName != "Relationship" || xml.Attribute("TargetMode") == "External") continue;
            if (xml.Attribute("Id") is not { } id || xml.Attribute("Type") is not { } type || xml.Attribute("Target") is not { } target) continue;
            items.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }

        return new Relationships(items.ToImmutable());
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        if (!target.StartsWith('/')) steps.AddRange(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".") continue;
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
        }

        return string.Join('/', steps);
    }
}
