using System.Reflection;
using System.Text;
using Extractor.Testing;

namespace Extractor.Pdf.Tests;

public sealed class PublicFaceTests
{
    /// <summary>Every public type and member, so that a change of the face is seen in a review.</summary>
    [Fact]
    public void Public_face_is_the_one_reviewed() =>
        Snapshot.Match(List(), RepositoryFolder.At("tests", "Extractor.Pdf.Tests", "PublicFaceTests.expected.txt"));

    [Fact]
    public void Library_refers_to_nothing_but_the_platform() =>
        Assert.All(
            typeof(PdfDocument).Assembly.GetReferencedAssemblies(),
            name => Assert.True(name.Name!.StartsWith("System.", StringComparison.Ordinal), name.Name));

    private static string List()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(PdfDocument).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.IsEnum ? "enum " : type.IsValueType ? "struct " : "class ").AppendLine(type.FullName);
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodBase { IsSpecialName: true } and not MethodInfo { Name: "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "Deconstruct" or "<Clone>$" })
                .Select(member => $"  {member.MemberType.ToString().ToLowerInvariant()} {member}")
                .Order(StringComparer.Ordinal);
            foreach (var member in members) text.AppendLine(member);
        }

        return text.ToString();
    }
}
