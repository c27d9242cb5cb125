namespace Extractor.Reports.Forms;

/// <summary>What a column of an indicator block holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing we know.</summary>
    None,

    /// <summary>一级指标 … 四级指标, 指标名称, 指标内容: a level of the indicator tree.</summary>
    Level,

    /// <summary>分值, 权重: points available to the level column before it.</summary>
    Weight,

    /// <summary>年度指标值, 目标值.</summary>
    Target,

    /// <summary>指标方向: the relation of the target (≥) in a column of its own.</summary>
    Relation,

    /// <summary>计量单位: the unit of the target in a column of its own.</summary>
    Unit,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>完成率.</summary>
    Completion,

    /// <summary>得分系数: the share of the points that is scored.</summary>
    Coefficient,

    /// <summary>得分, 自评分.</summary>
    Score,

    /// <summary>评分标准, 评价标准, 计分规则.</summary>
    Rule,

    /// <summary>偏差原因, 未完成原因和改进措施.</summary>
    Reason,

    /// <summary>指标解释, 备注 and other words.</summary>
    Remark,
}
