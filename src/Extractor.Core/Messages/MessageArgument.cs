namespace Extractor.Core.Messages;

/// <summary>A value for one named placeholder of a message.</summary>
/// <param name="Name">The placeholder's name, without braces.</param>
/// <param name="Value">The text to put there, already in invariant form.</param>
public readonly record struct MessageArgument(string Name, string Value)
{
    /// <summary>Lets <c>("name", "value")</c> stand for an argument.</summary>
    public static implicit operator MessageArgument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    /// <summary>The named form of the implicit conversion.</summary>
    public static MessageArgument FromValueTuple((string Name, string Value) pair) => pair;
}
