using System.Text.Json.Serialization;

namespace PlanBot.Core.Templates;

/// <summary>What a team has said about itself on its way to a template. Every field is one answer; null is not asked yet.</summary>
/// <param name="Support">The keys of the support that the intervention's owner gives, as ticks; "dontKnow" is an answer too.</param>
public sealed record Situation(Stage? Stage = null, Sharing? Sharing = null, Provenance? Provenance = null, Effect? Effect = null, string? Support = null)
{
    private bool IsBeginning => Stage is Templates.Stage.Starting or Templates.Stage.UnderWay;

    private bool Exists => IsBeginning && Provenance == Templates.Provenance.Exists;

    /// <summary>What to ask next; null when there is enough to recommend something.</summary>
    [JsonIgnore]
    public ChooserStep? Next =>
        Stage is null ? ChooserStep.Stage
        : Sharing is null ? ChooserStep.Sharing
        : IsBeginning && Provenance is null ? ChooserStep.Provenance
        : Exists && Effect is null ? ChooserStep.Effect
        : Exists && string.IsNullOrEmpty(Support) ? ChooserStep.Support
        : null;

    /// <summary>One answer fewer; null before the first.</summary>
    [JsonIgnore]
    public Situation? Before =>
        Stage is null ? null
        : Sharing is null ? new()
        : Next == ChooserStep.Provenance || !IsBeginning ? this with { Sharing = null, Provenance = null, Effect = null, Support = null }
        : Next == ChooserStep.Effect || !Exists ? this with { Provenance = null, Effect = null, Support = null }
        : Next == ChooserStep.Support ? this with { Effect = null, Support = null }
        : this with { Support = null };

    /// <summary>What fits, once nothing is left to ask. Whom the plan is shared with weighs more than what it is about (T4 takes any type), except where no plan is to be made.</summary>
    [JsonIgnore]
    public Fit Fit => this switch
    {
        { Stage: Templates.Stage.Reflecting } => Fit.Reflection,
        { Sharing: Templates.Sharing.WithNgo } => Fit.Joint,
        { Stage: Templates.Stage.TakingIntoUse } => Fit.Rollout,
        { Provenance: Templates.Provenance.Own } => Fit.SelfDeveloped,
        { Provenance: Templates.Provenance.Exists, Effect: Templates.Effect.Documented } => Fit.EvidenceBased,
        { Provenance: Templates.Provenance.Exists, Effect: Templates.Effect.NotDocumented } => Fit.ReadyMade,
        _ => Fit.Unsure,
    };
}

public enum ChooserStep
{
    Stage,
    Sharing,
    Provenance,
    Effect,
    Support,
}

public enum Stage
{
    Starting,
    UnderWay,

    /// <summary>The model is finished and is to be put to use.</summary>
    TakingIntoUse,
    Reflecting,
}

public enum Sharing
{
    Sectors,
    WithNgo,

    /// <summary>Several municipalities, or a county.</summary>
    Several,
}

public enum Provenance
{
    Exists,
    Own,
    Unknown,
}

public enum Effect
{
    Documented,
    NotDocumented,
    Unknown,
}
