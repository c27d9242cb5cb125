using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Forms;

/// <summary>A self-evaluation form (绩效自评表). Immutable and thread-safe.</summary>
/// <param name="Index">Its index in <see cref="Report.Forms"/>, from 0.</param>
/// <param name="Table">The table it was read from, the first of several.</param>
/// <param name="Indicators">Its indicators in printed order.</param>
public sealed record EvaluationForm(int Index, CaptionedTable Table, ImmutableArray<Indicator> Indicators)
{
    /// <summary>The tables it goes on in, cut by a page or by hand; empty for a form in one table.</summary>
    public ImmutableArray<CaptionedTable> Continued { get; init; } = [];

    /// <summary>All its tables in order.</summary>
    public ImmutableArray<CaptionedTable> Tables => Continued.Insert(0, Table);

    /// <summary>The project evaluated, or null for a department's form.</summary>
    public string? Project { get; init; }

    /// <summary>The department or unit named in the form, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The printed total score, or null.</summary>
    public Quantity? Total { get; init; }

    /// <summary>The printed grade (优, 良, 中, 差), or null.</summary>
    public string? Grade { get; init; }

    /// <summary>The printed total of the points available, or null.</summary>
    public Quantity? TotalWeight { get; init; }

    /// <summary>The printed score of the goals as a whole (项目绩效目标 … 自评分), or null.</summary>
    public Quantity? GoalScore { get; init; }

    /// <summary>Points of levels above the indicators.</summary>
    public ImmutableArray<LevelWeight> LevelWeights { get; init; } = [];

    /// <summary>Rows of the fund block (预算执行情况), in printed order.</summary>
    public ImmutableArray<FundLine> FundLines { get; init; } = [];

    /// <summary>Where the grade stands, or null.</summary>
    public Provenance? GradePlace { get; init; }

    /// <summary>Funds and other figures of the form's head, as facts.</summary>
    public ImmutableArray<Fact> Funds { get; init; } = [];
}
