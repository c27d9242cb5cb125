using System.Text.Json.Serialization;

namespace Extractor.Pipeline.Configuration;

/// <summary>A language, as the configuration and the command line write it.</summary>
public enum MessageLanguage
{
    /// <summary>Chinese.</summary>
    [JsonStringEnumMemberName("zh")]
    Chinese,

    /// <summary>English.</summary>
    [JsonStringEnumMemberName("en")]
    English,
}

/// <summary>A severity, as the configuration writes it.</summary>
public enum CheckSeverity
{
    /// <summary>The check is not run.</summary>
    [JsonStringEnumMemberName("off")]
    Off,

    /// <summary>For information.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>A person should look.</summary>
    [JsonStringEnumMemberName("review")]
    Review,

    /// <summary>A defect that changes no amount, or a likely one.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Numbers that do not agree.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}

/// <summary>From which severity on findings make the exit code 1.</summary>
public enum FailOn
{
    /// <summary>Findings never do.</summary>
    [JsonStringEnumMemberName("never")]
    Never,

    /// <summary>Warnings and errors.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Errors only.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
