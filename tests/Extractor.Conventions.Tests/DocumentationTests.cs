using System.Reflection;
using System.Xml.Linq;

namespace Extractor.Conventions.Tests;

/// <summary>Every public type and member of the program is documented.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Projects => [.. Repository.SourceProjects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Public_types_and_members_are_documented(string project)
    {
        var assembly = Repository.AssemblyOf(project);
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        Assert.True(File.Exists(file), $"{file} was not built");
        var documented = XDocument.Load(file).Descendants("member").Select(m => m.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        var missing = assembly.GetExportedTypes().SelectMany(t => Ids(t, documented)).Where(id => !documented.Contains(id)).Order(StringComparer.Ordinal);
        Assert.Empty(missing);
    }

    /// <summary>Ids of a type and of the members it writes itself. What a record's primary constructor makes is documented by the type's parameters; methods are compared by the compiler (CS1591), here fields and properties.</summary>
    private static IEnumerable<string> Ids(Type type, HashSet<string> documented)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return "T:" + name;
        var made = documented.Contains("T:" + name) ? Parameters(type) : [];
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var property in type.GetProperties(Own).Where(p => !made.Contains(p.Name) && p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract" && !IsInherited(p)))
        {
            yield return $"P:{name}.{property.Name}";
        }

        foreach (var field in type.GetFields(Own).Where(f => !f.IsSpecialName && type.IsEnum)) yield return $"F:{name}.{field.Name}";
    }

    private static HashSet<string> Parameters(Type type) => [.. type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name!)];

    /// <summary>Implements an interface or overrides: documented where it is declared.</summary>
    private static bool IsInherited(PropertyInfo property) =>
        property.GetMethod is { IsVirtual: true } getter && (getter.GetBaseDefinition() != getter || getter.IsFinal || property.DeclaringType!.GetInterfaces().Length > 0);
}
