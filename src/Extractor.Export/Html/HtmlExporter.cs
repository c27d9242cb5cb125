using Extractor.Export.Html.Overview;
using Extractor.Export.Html.Pages;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export.Html;

/// <summary><c>report.html</c> and <c>pages/</c>: what people look at. Static, offline, without any request to anywhere.</summary>
public sealed class HtmlExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var page = new DocumentPage(run);
        var overview = new OverviewBuilder(run, output);
        foreach (var document in run.Documents)
        {
            page.Write(document, output);
            overview.Add(document);
        }

        overview.Finish();
    }
}
