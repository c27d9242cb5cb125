using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;
using Extractor.Reports.Forms.Sentences;
using Extractor.Reports.Narrative;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Outline;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;
using Extractor.Reports.Tables;

namespace Extractor.Reports;

/// <summary>What a document is and says: its kind, its department and year, its statements, forms, sentences, and the claims that follow. Immutable and thread-safe.</summary>
/// <param name="Document">The document as read.</param>
public sealed record Report(SourceDocument Document)
{
    private readonly StatementLookups _lookups = new([]);

    /// <summary>Whether the reader lost or doubted a part: what is missing may be missing only here.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What the document is.</summary>
    public ReportKind Kind { get; init; }

    /// <summary>The department or unit it is about, as it names itself, or null where it could not be told.</summary>
    public string? Entity { get; init; }

    /// <summary>The fiscal year it is about, or null where it could not be told.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>Its headings as a tree, in reading order; the first may be untitled (text before any heading).</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Its tables with titles and units; same indices as <see cref="SourceDocument.Tables"/>.</summary>
    public ImmutableArray<CaptionedTable> Tables { get; init; } = [];

    /// <summary>Its statutory statements, in reading order.</summary>
    public ImmutableArray<Statement> Statements
    {
        get;
        init
        {
            field = value;
            _lookups = new StatementLookups(value);
        }
    } = [];

    /// <summary>The figures of its first set of statements: of every kind the first that is no budget, or the first where all are.</summary>
    public FactIndex MainFacts => _lookups.Main;

    /// <summary>The figures of its statements that belong together and must agree: the department's, each unit's, the budget's; in reading order.</summary>
    public ImmutableArray<FactIndex> FactsBySet => _lookups.Sets;

    /// <summary>The functional accounts of its statement of expenditure.</summary>
    public FunctionItems FunctionItems => _lookups.Items;

    /// <summary>Its self-evaluation forms, in reading order.</summary>
    public ImmutableArray<EvaluationForm> Forms { get; init; } = [];

    /// <summary>Its lists of planned indicators, in reading order; empty where nothing is evaluated.</summary>
    public ImmutableArray<IndicatorPlan> Plans { get; init; } = [];

    /// <summary>Its self-evaluations told in sentences, in reading order.</summary>
    public ImmutableArray<NarrativeEvaluation> Evaluations { get; init; } = [];

    /// <summary>What its running text says.</summary>
    public NarrativeModel Narrative { get; init; } = NarrativeModel.Empty;

    /// <summary>What sentences in cells of its tables say (reasons, results, measures).</summary>
    public NarrativeModel CellNarrative { get; init; } = NarrativeModel.Empty;

    /// <summary>Its sentences with the numbers in them understood as far as they are.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>All indicators, of forms first, then of sentences.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Every figure of statements and forms.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Every checkable statement.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The innermost section a block stands in, or null before the first heading of an empty outline.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    public Section? SectionOf(int block)
    {
        Section? found = null;
        foreach (var section in Sections)
        {
            if (section.Blocks.Start > block) break;
            if (block < section.Blocks.End) found = section;
        }

        return found;
    }
}
