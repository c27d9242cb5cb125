using System.Collections.Immutable;

namespace Extractor.Measure.Departments;

/// <summary>An invented department's accounts, exact to the fen (分): everything it prints follows from these.</summary>
public sealed record Department(string Name, int Year, ImmutableArray<Item> Items)
{
    public long Superior { get; init; }

    public long Service { get; init; }

    public long Business { get; init; }

    public long Affiliates { get; init; }

    public long Other { get; init; }

    public long SurplusUsed { get; init; }

    public long Distribution { get; init; }

    public Balance General { get; init; } = new(0, 0);

    public Balance Fund { get; init; } = new(0, 0);

    public Balance NonFiscal { get; init; } = new(0, 0);

    public ImmutableArray<Economic> Economic { get; init; } = [];

    public ImmutableArray<long> ThreePublicBudget { get; init; } = [];

    public ImmutableArray<long> ThreePublicFinal { get; init; } = [];

    public long GeneralSpent => Items.Sum(i => i.GeneralBasic + i.GeneralProject);

    public long FundSpent => Items.Sum(i => i.Fund);

    public long CapitalSpent => Items.Sum(i => i.Capital);

    public long OtherSpent => Items.Sum(i => i.OtherBasic + i.OtherProject + i.BusinessSpent);

    public long GeneralIncome => GeneralSpent + General.Closing - General.Opening;

    public long FundIncome => FundSpent + Fund.Closing - Fund.Opening;

    public long CapitalIncome => CapitalSpent;

    public long IncomeSubtotal => GeneralIncome + FundIncome + CapitalIncome + Superior + Service + Business + Affiliates + Other;

    public long Spent => GeneralSpent + FundSpent + CapitalSpent + OtherSpent;

    public long Opening => General.Opening + Fund.Opening + NonFiscal.Opening;

    public long Closing => General.Closing + Fund.Closing + NonFiscal.Closing;

    public long Total => Spent + Distribution + Closing;
}

/// <summary>Balance at the beginning and the end of the year, in fen.</summary>
public sealed record Balance(long Opening, long Closing);

/// <summary>What was spent on one 项, in fen, by source and nature.</summary>
public sealed record Item(string Code, long GeneralBasic, long GeneralProject, long Fund, long Capital, long OtherBasic, long OtherProject, long BusinessSpent)
{
    public long Basic => GeneralBasic + OtherBasic;

    public long Project => GeneralProject + Fund + Capital + OtherProject;

    public long Total => Basic + Project + BusinessSpent;
}

/// <summary>Basic expenditure of the general budget on one economic account, in fen.</summary>
public sealed record Economic(string Code, long Amount);
