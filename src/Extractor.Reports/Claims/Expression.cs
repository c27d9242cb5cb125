using System.Collections.Immutable;

namespace Extractor.Reports.Claims;

/// <summary>A formula over printed values, in base units. Immutable and thread-safe.</summary>
public abstract record Expression
{
    /// <summary>A sum of printed values.</summary>
    public static SumExpression Sum(IEnumerable<Quantity> terms) => new([.. terms.Select(t => new OperandExpression(t))]);

    /// <summary>A printed value as a formula.</summary>
    public static implicit operator Expression(Quantity quantity) => new OperandExpression(quantity);

    /// <summary>The named form of the conversion.</summary>
    public static Expression FromQuantity(Quantity quantity) => quantity;
}

/// <summary>A printed value.</summary>
public sealed record OperandExpression(Quantity Quantity) : Expression;

/// <summary>A number that the rule itself states (100 %, a cap), exact.</summary>
public sealed record ConstantExpression(decimal Value) : Expression;

/// <summary>The sum of its terms.</summary>
public sealed record SumExpression(ImmutableArray<Expression> Terms) : Expression;

/// <summary>Minuend less subtrahend.</summary>
public sealed record DifferenceExpression(Expression Minuend, Expression Subtrahend) : Expression;

/// <summary>Left times right.</summary>
public sealed record ProductExpression(Expression Left, Expression Right) : Expression;

/// <summary>Numerator over denominator: a share, a completion rate.</summary>
public sealed record QuotientExpression(Expression Numerator, Expression Denominator) : Expression;

/// <summary>Growth: (current − base) / base. Kept whole so that a ratio printed as growth can be told.</summary>
public sealed record ChangeRateExpression(Expression Current, Expression Base) : Expression;

/// <summary>The smaller of the two: a score capped by its weight.</summary>
public sealed record MinimumExpression(Expression Left, Expression Right) : Expression;

/// <summary>The absolute value: an unsigned difference, a rate of change printed without sign.</summary>
public sealed record AbsoluteExpression(Expression Inner) : Expression;
