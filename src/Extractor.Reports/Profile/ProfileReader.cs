namespace Extractor.Reports.Profile;

/// <summary>Tells what a document is, whose it is and of which year. Pure and thread-safe.</summary>
public static class ProfileReader
{
    /// <summary>The report with <see cref="Report.Kind"/>, <see cref="Report.Entity"/> and <see cref="Report.FiscalYear"/> filled as far as they can be told. Tables and sections are filled already.</summary>
    public static Report Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = TitleLines.Of(report.Document);
        return report with
        {
            Kind = KindReader.Read(report, lines),
            Entity = EntityReader.Read(report, lines),
            FiscalYear = FiscalYearReader.Read(report.Document, lines),
        };
    }
}
