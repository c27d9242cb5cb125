using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Core.Messages;
using Extractor.Reconcile;

namespace Extractor.Export.Xlsx;

/// <summary>Reads the findings back from a workbook: what a person sees of them, without operands' places. Thread-safe.</summary>
/// <param name="messages">The table of user-facing texts.</param>
/// <param name="catalogue">The checks.</param>
public sealed class WorkbookFindings(MessageTable messages, CheckCatalogue catalogue)
{
    /// <summary>The findings, in the order of the sheet; null where the file has no sheet of findings.</summary>
    /// <param name="workbook">The file, seekable.</param>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public ImmutableArray<Finding>? Read(Stream workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return new FindingRows(messages).Read(workbook) is { } rows ? [.. rows.Select(Finding)] : null;
    }

    private Finding Finding(Dictionary<string, string> row)
    {
        var code = row.GetValueOrDefault("check", "").Split(' ')[0];
        var check = catalogue.Find(code)?.Info;
        var quote = row.GetValueOrDefault("quote", "");
        return new Finding
        {
            Id = row["id"],
            Document = row.GetValueOrDefault("document", ""),
            Check = check?.Name ?? code,
            Code = code,
            Severity = Named<Severity>("export.severity.", row.GetValueOrDefault("severity", "")) ?? check?.Severity ?? Severity.Review,
            Confidence = Number(row, "confidence") ?? 0,
            Verdict = Verdict.Contradicted,
            Message = row.GetValueOrDefault("message", ""),
            Stated = Number(row, "stated") is { } stated ? new StatedValue(quote, stated, row.GetValueOrDefault("unit", "")) : null,
            Computed = Number(row, "computed") is { } computed
                ? new ComputedValue(computed, Number(row, "low") ?? computed, Number(row, "high") ?? computed, row.GetValueOrDefault("formula", "")) : null,
            Locations = quote.Length > 0 ? [new Location { Quote = quote }] : [],
            BaselineState = Named<BaselineState>("export.baseline.", row.GetValueOrDefault("baseline", "")) ?? BaselineState.None,
        };
    }

    /// <summary>The value whose word, in either language, this is; null for any other text.</summary>
    private T? Named<T>(string prefix, string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            var id = prefix + Kebab.Of(value);
            if (messages.Contains(id) && (messages.Format(Language.Chinese, id) == word || messages.Format(Language.English, id) == word)) return value;
        }

        return null;
    }

    private static decimal? Number(Dictionary<string, string> row, string column) =>
        decimal.TryParse(row.GetValueOrDefault(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
