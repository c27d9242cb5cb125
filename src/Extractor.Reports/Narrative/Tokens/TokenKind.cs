namespace Extractor.Reports.Narrative.Tokens;

/// <summary>What a piece of a sentence is to the grammar.</summary>
internal enum TokenKind
{
    /// <summary>Words the grammar knows nothing of: subjects, purposes, prose.</summary>
    Text,

    /// <summary>An amount, a rate, a count, a bare number.</summary>
    Number,

    /// <summary>A year: 2022年, 2022年度.</summary>
    Year,

    /// <summary>A date, a code, a document number, a list label, a threshold: it states nothing.</summary>
    Reference,

    /// <summary>比上年, 与2021年度相比, 较年初预算数, 同比.</summary>
    Base,

    /// <summary>增加, 下降, 持平.</summary>
    Direction,

    /// <summary>完成年初预算的, 预算执行率.</summary>
    Completion,

    /// <summary>决算数大于预算数.</summary>
    Comparison,

    /// <summary>占.</summary>
    Share,

    /// <summary>其中, 主要包括.</summary>
    OfWhich,

    /// <summary>各, 均, 分别.</summary>
    Each,

    /// <summary>主要原因是, 主要用于.</summary>
    Reason,

    /// <summary>等.</summary>
    Etcetera,

    /// <summary>，.</summary>
    Comma,

    /// <summary>；.</summary>
    Semicolon,

    /// <summary>：.</summary>
    Colon,

    /// <summary>、 behind a number.</summary>
    Enumerator,

    /// <summary>。 ！ ？.</summary>
    Stop,

    /// <summary>（.</summary>
    Open,

    /// <summary>）.</summary>
    Close,
}
