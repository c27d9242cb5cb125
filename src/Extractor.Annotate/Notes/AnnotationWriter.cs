using System.Globalization;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Messages;

namespace Extractor.Annotate.Notes;

/// <summary>Writes the note about a finding: severity and check, the sentence, the arithmetic, the likely cause, the operands, the id. Thread-safe.</summary>
/// <param name="messages">The user-facing texts.</param>
/// <param name="language">Language of the notes.</param>
public sealed class AnnotationWriter(MessageTable messages, Language language)
{
    private const int LongestLine = 1_000;
    private const int MostOperands = 8;

    /// <summary>The note.</summary>
    public Annotation Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var place = finding.Locations.FirstOrDefault(l => l.Document is null);
        return new Annotation(finding.Id, finding.Severity, string.Join('\n', Lines(finding).Select(Cut)), place);
    }

    private IEnumerable<string> Lines(Finding finding)
    {
        var title = $"check.{finding.Check}.title";
        yield return Text(
            "annotate.head", ("severity", Text("export.severity." + Kebab.Of(finding.Severity))), ("code", finding.Code),
            ("title", messages.Contains(title) ? Text(title) : finding.Check));
        yield return finding.Message;
        if (finding.Computed is { } computed)
            yield return Text("annotate.arithmetic", ("formula", computed.Formula), ("computed", computed.Value.ToString(CultureInfo.InvariantCulture) + finding.Stated?.Unit));
        if (finding.Cause is { } cause) yield return Text("annotate.cause", ("cause", cause.Text));
        var operands = finding.Locations.Skip(1).Where(l => Says(l.Quote)).ToList();
        if (operands.Count > 0)
        {
            var named = string.Join(Text("annotate.operand-and"), operands.Take(MostOperands).Select(Operand));
            yield return Text(operands.Count > MostOperands ? "annotate.operands-more" : "annotate.operands", ("operands", named), ("count", operands.Count.ToString(CultureInfo.InvariantCulture)));
        }

        if (finding.IsRepeated) yield return Text("annotate.repeated", ("root", finding.Root ?? ""));
        else if (finding.Root is { } root) yield return Text("annotate.follows", ("root", root));
        if (finding.Suppression is { } suppression)
            yield return Text("annotate.suppressed", ("reason", suppression.Reason), ("author", suppression.Author), ("date", suppression.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        yield return Text("annotate.id", ("id", finding.Id));
    }

    /// <summary>Terms of zero are left out, as in the formula.</summary>
    private static bool Says(string quote) => quote.Any(c => !char.IsWhiteSpace(c) && c is not ('0' or '.' or '-' or '—' or '–' or '－'));

    /// <summary>A number with the words a reader would look for it by.</summary>
    private string Operand(Location place)
    {
        var page = place.Page is { } number ? Text("export.place.page", ("page", number.ToString(CultureInfo.InvariantCulture))) : null;
        var words = new[] { place.Document, page, place.RowLabel, place.ColumnLabel }.Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => w!.ReplaceLineEndings("")).ToList();
        var quote = place.Quote.ReplaceLineEndings("");
        return words.Count == 0 ? quote : Text("annotate.operand", ("quote", quote), ("place", string.Join(Text("annotate.place-and"), words)));
    }

    /// <summary>A hostile document can make a quote of any length.</summary>
    private static string Cut(string line)
    {
        var flat = line.ReplaceLineEndings(" ");
        if (flat.Length <= LongestLine) return flat;
        return (char.IsHighSurrogate(flat[LongestLine - 1]) ? flat[..(LongestLine - 1)] : flat[..LongestLine]) + "…";
    }

    private string Text(string id, params ReadOnlySpan<MessageArgument> arguments) => messages.Format(language, id, arguments);
}
