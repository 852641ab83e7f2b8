namespace PlanBot.Core.Templates.Reading;

/// <summary>One thing that is wrong in a template's file. Data, so that it can be said in any language.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Name">The property or id that it is about; in whoever wrote the file's own letters.</param>
/// <param name="Detail">What is allowed instead, the most there may be, or the known name that is nearest.</param>
public sealed record TemplateProblem(int Line, TemplateFault Fault, string Name, string? Detail = null);

public enum TemplateFault
{
    /// <summary>No JSON or YAML at all.</summary>
    Unreadable,

    /// <summary>Here stand properties in { }.</summary>
    NotAnObject,

    /// <summary>Here stands a list in [ ].</summary>
    NotAList,

    NotAText,

    NotANumber,

    NotTrueOrFalse,

    /// <summary>A property that templates do not have.</summary>
    Unknown,

    /// <summary>A property that stands there twice.</summary>
    Twice,

    Missing,

    Empty,

    TooLong,

    TooMany,

    TooFew,

    /// <summary>A word that is not among those allowed.</summary>
    NotAllowed,

    /// <summary>An id or key of anything but letters a to z, digits and hyphens.</summary>
    BadId,

    IdTwice,

    NoSuchQuestion,

    /// <summary>A key that the question named does not have among its choices.</summary>
    NoSuchChoice,

    /// <summary>Choices at a question that is not answered by choosing.</summary>
    ChoicesNotWanted,

    /// <summary>All in all more than is kept.</summary>
    TooLarge,
}
