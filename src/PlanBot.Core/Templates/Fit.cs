namespace PlanBot.Core.Templates;

/// <summary>What the chooser can come to.</summary>
public enum Fit
{
    EvidenceBased,
    ReadyMade,
    SelfDeveloped,
    Joint,
    Rollout,
    Reflection,
    Unsure,
}

public static class Fits
{
    /// <summary>The template that knows the three types of intervention and the kinds of support.</summary>
    public const string TypesTemplate = "T2";

    /// <summary>Its question which type it is.</summary>
    public const string TypeQuestion = "T2-Q0";

    /// <summary>Its question which support there is.</summary>
    public const string SupportQuestion = "T2-W3";

    /// <summary>The key of the template to start with.</summary>
    public static string Template(this Fit fit) => fit switch
    {
        Fit.Joint => "T4",
        Fit.Rollout => "T5",
        Fit.Reflection => "T3",
        _ => TypesTemplate,
    };

    /// <summary>The type of intervention, as <see cref="TypeQuestion"/> has it; null where the way there does not tell.</summary>
    public static string? Kind(this Fit fit) => fit switch
    {
        Fit.EvidenceBased => "evidence",
        Fit.ReadyMade => "ready",
        Fit.SelfDeveloped => "self",
        _ => null,
    };
}
