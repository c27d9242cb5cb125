using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Extractor.Audit.Catalogue;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Workers;

namespace Extractor.Pipeline.Runs;

/// <summary>Hashes that tell whether two runs asked the same. Pure and thread-safe.</summary>
internal static class Fingerprint
{
    /// <summary>Hash of the checks with the severities and parameters in force, lower-case hexadecimal.</summary>
    public static string OfRuleSet(CheckCatalogue catalogue, PipelineOptions options)
    {
        var rules = new StringBuilder();
        foreach (var check in catalogue.Checks.OrderBy(c => c.Info.Code, StringComparer.Ordinal))
        {
            var configured = options.Checks.GetValueOrDefault(check.Info.Name);
            rules.Append(check.Info.Code).Append(' ').Append(check.Info.Name).Append(' ').Append(configured?.Severity?.ToString() ?? check.Info.Severity.ToString());
            foreach (var (name, value) in (configured?.Parameters ?? []).OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                rules.Append(' ').Append(name).Append('=').Append(value.ToString(CultureInfo.InvariantCulture));
            }

            rules.Append('\n');
        }

        return Hash(rules.ToString());
    }

    /// <summary>Hash of the program's own build and of every setting that shapes a document's result: part of the ledger's keys.</summary>
    public static string OfSettings(WorkerSettings settings)
    {
        var ordered = JsonSerializer.Serialize(settings with { Ledger = "", Fingerprint = "", Checks = [] }, PipelineJson.Default.WorkerSettings);
        var checks = settings.Checks.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c =>
            $"{c.Key} {c.Value.Severity} {string.Join(' ', c.Value.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key}={p.Value}")))}");
        var builds = Parts(typeof(Fingerprint).Assembly).OrderBy(p => p.FullName, StringComparer.Ordinal).Select(p => p.ManifestModule.ModuleVersionId.ToString());
        return Hash(string.Join('\n', [ordered, .. checks, .. builds]));
    }

    /// <summary>The assembly and those of ours that it stands on: a changed reader must not meet results of the old one.</summary>
    private static HashSet<Assembly> Parts(Assembly top)
    {
        var parts = new HashSet<Assembly> { top };
        var open = new Queue<Assembly>(parts);
        while (open.TryDequeue(out var part))
        {
            foreach (var name in part.GetReferencedAssemblies().Where(n => n.Name!.StartsWith("Extractor.", StringComparison.Ordinal)))
            {
                if (Assembly.Load(name) is var below && parts.Add(below)) open.Enqueue(below);
            }
        }

        return parts;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
