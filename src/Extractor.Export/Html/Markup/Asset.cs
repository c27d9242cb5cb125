using System.Security.Cryptography;
using System.Text;

namespace Extractor.Export.Html.Markup;

/// <summary>The style sheets and scripts that are put into the pages. They are embedded in this project.</summary>
internal static class Asset
{
    /// <summary>The text of an asset.</summary>
    /// <exception cref="FileNotFoundException">There is no such asset.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream("assets/" + name) ?? throw new FileNotFoundException($"No asset '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The source expression of a content security policy that lets exactly this script run.</summary>
    public static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
