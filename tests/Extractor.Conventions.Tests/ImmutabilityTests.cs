using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Extractor.Conventions.Tests;

/// <summary>Model types cannot be changed after they are made.</summary>
public sealed class ImmutabilityTests
{
    private static readonly string[] Models = ["Core", "Reports", "Reconcile", "Audit"];

    public static TheoryData<string> Projects => [.. Models];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Records_have_no_setter_but_init(string project)
    {
        var settable = Properties(project).Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        Assert.Empty(settable.Select(Name));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Records_hold_no_collection_that_can_change(string project)
    {
        var mutable = Properties(project).Where(p => p.PropertyType.IsArray || (IsCollection(p.PropertyType) && p.PropertyType.Namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen")));
        Assert.Empty(mutable.Select(Name));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void There_is_no_static_state(string project)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var changing = Repository.AssemblyOf(project).GetTypes()
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(Static)).Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<', StringComparison.Ordinal));
        Assert.Empty(changing.Select(f => $"{f.DeclaringType!.FullName}.{f.Name}"));
    }

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.FullName}.{property.Name}";

    /// <summary>Properties of the public records: types with the clone method or the printer the compiler gives them.</summary>
    private static IEnumerable<PropertyInfo> Properties(string project) =>
        Repository.AssemblyOf(project).GetExportedTypes().Where(IsRecord).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
}
