using System.Collections.Immutable;

namespace Extractor.Pipeline.Configuration;

/// <summary>Finds the names a person may have meant. Pure and thread-safe.</summary>
public static class NearNames
{
    /// <summary>Up to so many of the names, nearest first by the number of letters to change; names that hold the word come before others.</summary>
    public static ImmutableArray<string> Of(string word, IEnumerable<string> names, int count)
    {
        ArgumentNullException.ThrowIfNull(word);
        return
        [
            .. names.Select(name => (Name: name, Distance: Distance(word, name)))
                .Where(n => n.Distance <= Math.Max(2, word.Length / 2) || n.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                .OrderBy(n => n.Name.Contains(word, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
                .ThenBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
                .Take(count).Select(n => n.Name),
        ];
    }

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
