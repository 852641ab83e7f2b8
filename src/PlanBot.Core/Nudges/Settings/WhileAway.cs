namespace PlanBot.Core.Nudges.Settings;

/// <summary>Who is reminded while whoever is responsible has her automatic replies on.</summary>
public enum WhileAway
{
    /// <summary>Nobody: it waits for her, as long as the ladder lets it.</summary>
    Wait,

    /// <summary>Whoever the plan names; the coordinator where that is nobody who is there.</summary>
    StandIn,

    Coordinator,
}
