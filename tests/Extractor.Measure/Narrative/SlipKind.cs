namespace Extractor.Measure.Narrative;

/// <summary>What is planted in a narrative.</summary>
internal enum SlipKind
{
    None,
    ChangeAmount,
    ChangeRate,
    Direction,
    DirectionMissing,
    RatioForGrowth,
    Share,
    Completion,
    ComponentAboveTotal,
    PersonnelTransposed,
    OperatingDecimal,
    UnitMissing,
    NumberMissing,
    OptionLeft,
    OwnYear,
    NameDrift,
    CountOfList,
    ProcurementSum,
    VehicleSum,
    PostsByKind,
    PromptLeft,
    NeighbourCopied,
}
