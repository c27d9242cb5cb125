namespace Extractor.Pdf.Structure;

/// <summary>Collects problems; equal ones are kept once and their number is bounded.</summary>
internal sealed class ProblemLog
{
    private const int Most = 2_000;
    private readonly List<PdfProblem> _problems = [];
    private readonly HashSet<PdfProblem> _known = [];

    /// <summary>The page being read, from 1; null while the file itself is read.</summary>
    public int? Page { get; set; }

    public IReadOnlyList<PdfProblem> All => _problems;

    public void Add(string id, string detail, long? offset = null)
    {
        var problem = new PdfProblem(id, Page, offset, detail);
        if (_problems.Count < Most && _known.Add(problem)) _problems.Add(problem);
    }
}
