using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Spending that differs between accounts and evaluation.</summary>
public sealed class AccountsEvaluation : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO953", "accounts-evaluation", Severity.Review);
}
