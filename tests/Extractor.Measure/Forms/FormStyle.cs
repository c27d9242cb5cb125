namespace Extractor.Measure.Forms;

/// <summary>What kind of form is printed.</summary>
internal enum FormKind
{
    /// <summary>项目支出绩效自评表.</summary>
    Project,

    /// <summary>部门整体支出绩效自评表.</summary>
    Department,

    /// <summary>绩效评价指标表 with scoring rules.</summary>
    Rules,

    /// <summary>Goals as banners with points over their indicators.</summary>
    Banners,
}

/// <summary>How a group's label is printed on the rows after its first.</summary>
internal enum LabelStyle
{
    Merged,
    Repeated,
    Blank,
}

/// <summary>Where the points of a group are printed.</summary>
internal enum GroupPoints
{
    None,
    InLabel,
    BesideFirst,
    BesideMiddle,
    BesideLast,
    BesideMerged,
}

/// <summary>How the grade is printed, and where its bands are.</summary>
internal enum GradeStyle
{
    None,
    BoxesWithBands,
    WordWithNote,
    BoxesWithoutBands,
}

/// <summary>What else is unusual about a form.</summary>
internal enum FormTwist
{
    None,

    /// <summary>Points as percentages (权重（%）: 10%).</summary>
    PercentPoints,

    /// <summary>The total in one cell with its label (总分：98.5分).</summary>
    TotalInOneCell,

    /// <summary>Labels with blanks between their characters.</summary>
    SpacedLabels,

    /// <summary>Score and grade in the first row, no total row.</summary>
    ScoreInHead,

    /// <summary>Rows of the template left unfilled.</summary>
    TemplateRows,

    /// <summary>Relation, value and unit of the target in columns of their own.</summary>
    SplitTarget,

    /// <summary>A header of two rows.</summary>
    TwoRowHeader,
}

/// <summary>How one department prints its forms. The same seed gives the same style.</summary>
internal sealed record FormStyle(FormKind Kind, LabelStyle Labels, GroupPoints Points, GradeStyle Grade)
{
    /// <summary>Levels of the indicator tree, 1 to 4.</summary>
    public int Levels { get; private init; }

    /// <summary>Whether a cell down the side names the block of indicators.</summary>
    public bool Side { get; private init; }

    /// <summary>Whether the printed title is the table's first row.</summary>
    public bool TitleInside { get; private init; }

    /// <summary>Whether head labels carry their value in their own cell (项目名称：…).</summary>
    public bool ValueInLabel { get; private init; }

    public bool CompletionColumn { get; private init; }

    public bool ReasonColumn { get; private init; }

    /// <summary>Whether the total of the points is printed.</summary>
    public bool TotalPoints { get; private init; }

    /// <summary>Whether the form says that scores are proportional.</summary>
    public bool SaysProportional { get; private init; }

    /// <summary>Whether the form goes on in a second table.</summary>
    public bool Continued { get; private init; }

    /// <summary>Whether the second table repeats the header.</summary>
    public bool HeaderAgain { get; private init; }

    public int ScoreDecimals { get; private init; }

    public int RateDecimals { get; private init; }

    public int MoneyDecimals { get; private init; }

    public bool Separators { get; private init; }

    /// <summary>Which of several wordings of headers and labels is used, from 0.</summary>
    public int Wording { get; private init; }

    public FormTwist Twist { get; private init; }

    /// <summary>Whether the document knows merged cells.</summary>
    public bool IsText { get; private init; }

    private static FormTwist Fitting(FormTwist twist, FormKind kind, bool isText) => twist switch
    {
        FormTwist.PercentPoints or FormTwist.ScoreInHead when kind == FormKind.Banners => FormTwist.None,
        FormTwist.SplitTarget when kind is FormKind.Banners or FormKind.Rules => FormTwist.None,
        FormTwist.TwoRowHeader when isText || kind == FormKind.Rules => FormTwist.None,
        _ => twist,
    };

    public static FormStyle Of(int seed)
    {
        var random = new Random(unchecked((seed * 7919) + 13));
        T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        var kind = (FormKind)(seed % 4);
        var isText = random.Next(8) == 0;
        var labels = isText ? LabelStyle.Blank : Any<LabelStyle>();
        var levels = kind == FormKind.Rules ? random.Next(2, 4) : kind == FormKind.Banners ? 3 : random.Next(1, 5);
        var points = levels == 1 || kind == FormKind.Banners || isText ? GroupPoints.None : Any<GroupPoints>();
        if (labels != LabelStyle.Merged && points is GroupPoints.BesideMiddle or GroupPoints.BesideLast) points = GroupPoints.BesideFirst;
        return new FormStyle(kind, labels, points, Any<GradeStyle>())
        {
            Levels = levels,
            Side = kind is FormKind.Project or FormKind.Department && random.Next(2) == 0 && !isText,
            TitleInside = random.Next(3) == 0,
            ValueInLabel = random.Next(4) == 0,
            CompletionColumn = kind is FormKind.Project or FormKind.Department && random.Next(2) == 0,
            ReasonColumn = kind is FormKind.Project or FormKind.Department && random.Next(3) > 0,
            TotalPoints = random.Next(4) > 0,
            SaysProportional = kind == FormKind.Banners || random.Next(2) == 0,
            Continued = kind == FormKind.Rules && random.Next(3) == 0 && labels != LabelStyle.Merged,
            HeaderAgain = random.Next(2) == 0,
            ScoreDecimals = random.Next(1, 3),
            RateDecimals = random.Next(1, 3),
            MoneyDecimals = new[] { 2, 2, 4, 6 }[random.Next(4)],
            Separators = random.Next(3) == 0,
            Wording = random.Next(4),
            Twist = Fitting((FormTwist)(seed / 4 % 8), kind, isText),
            IsText = isText,
        };
    }
}
