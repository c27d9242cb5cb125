using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Tells which statement a table is: title, header and lines are scored together, no one of them is enough. Pure and thread-safe.</summary>
/// <param name="Form">The kind.</param>
/// <param name="Reasons">The words that were matched, for people.</param>
internal sealed partial record Recognition(StatementForm Form, ImmutableArray<string> Reasons)
{
    private const decimal OwnTitle = 50m;
    private const decimal SectionTitle = 30m;
    private const decimal AllColumns = 30m;
    private const decimal AllLines = 30m;
    private const decimal AllWords = 20m;
    private const decimal AllMarks = 30m;
    private const decimal Stranger = 40m;
    private const decimal OtherTitle = 30m;
    private const decimal Enough = 60m;

    /// <summary>The kind of a table, or null where none scores enough.</summary>
    /// <param name="shape">The table.</param>
    /// <param name="heading">The heading of the section it stands in, or null.</param>
    public static Recognition? Of(TableShape shape, string? heading)
    {
        var evidence = TableEvidence.Of(shape);
        var own = Kind(shape.Table.Title);
        var section = own is null && !IsOwnTitle(shape.Table.Title) ? Kind(heading) : null;
        Recognition? best = null;
        var highest = Enough - 0.01m;
        foreach (var form in StatementForms.All)
        {
            var reasons = ImmutableArray.CreateBuilder<string>();
            var score = Title(form, own, section, shape.Table.Title, heading, reasons) + Content(form, evidence, reasons);
            if (score <= highest) continue;
            highest = score;
            reasons.Add(score.ToString("0", CultureInfo.InvariantCulture));
            best = new Recognition(form, reasons.ToImmutable());
        }

        return best;
    }

    private static decimal Title(StatementForm form, StatementForm? own, StatementForm? section, string? title, string? heading, ImmutableArray<string>.Builder reasons)
    {
        if (own == form || section == form)
        {
            reasons.Add(own == form ? title! : heading!);
            return own == form ? OwnTitle : SectionTitle;
        }

        return own is not null || IsOwnTitle(title) ? -OtherTitle : 0m;
    }

    private static decimal Content(StatementForm form, TableEvidence evidence, ImmutableArray<string>.Builder reasons)
    {
        foreach (var item in form.Words.Concat(form.Columns).Concat(form.Lines))
        {
            if (evidence.Shows(item)) reasons.Add(item);
        }

        var score = (AllColumns * evidence.Share(form.Columns)) + (AllLines * evidence.Share(form.Lines)) + (AllWords * evidence.Share(form.Words));
        if (!form.Marks.IsEmpty && evidence.Share(form.Marks) == 1m) score += AllMarks;
        if (form.Strangers.Any(evidence.Shows)) score -= Stranger;
        return score;
    }

    /// <summary>The form a title names, or null.</summary>
    private static StatementForm? Kind(string? title)
    {
        if (title is null) return null;
        var text = Wording.Compact(title);
        if (!IsTable().IsMatch(text)) return null;
        foreach (var form in StatementForms.All)
        {
            var match = form.Title.Match(text);
            if (match.Success) return StatementForms.Others.IsMatch(text[match.Index..]) ? null : form;
        }

        return null;
    }

    private static bool IsOwnTitle(string? title) => title is not null && IsTable().IsMatch(Wording.Compact(title)) && !Continued().IsMatch(title);

    [GeneratedRegex(@"表(?:\(.*\)|续.*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex IsTable();

    [GeneratedRegex(@"^[\s(（]*续\s*表?", RegexOptions.CultureInvariant)]
    private static partial Regex Continued();
}
