using System.Collections.Immutable;

namespace Extractor.Reports.Forms;

/// <summary>Recognises self-evaluation forms among a report's tables and reads them. Pure and thread-safe.</summary>
public static class FormReader
{
    /// <summary>The forms in reading order. Tables, sections, profile and statements are filled already.</summary>
    public static ImmutableArray<EvaluationForm> Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var statements = report.Statements.Select(s => s.Table.Table.Index).ToHashSet();
        var forms = ImmutableArray.CreateBuilder<EvaluationForm>();
        FormDraft? open = null;
        foreach (var table in report.Tables)
        {
            if (statements.Contains(table.Table.Index)) continue;
            if (open is { IsOpen: true } && FormContinuation.GoesOn(report, open, table))
            {
                open.GoOn(table);
                continue;
            }

            if (open is not null) forms.Add(open.Finish());
            open = FormDraft.Begin(report, table, forms.Count);
        }

        if (open is not null) forms.Add(open.Finish());
        return forms.ToImmutable();
    }
}
