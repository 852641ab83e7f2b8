using PlanBot.Core.People;

namespace PlanBot.Core.Plans;

/// <summary>What the team says to "is an initiative needed?".</summary>
public enum Need
{
    Yes,

    /// <summary>Not necessary: kept with name and date, and never asked again.</summary>
    No,

    /// <summary>Asked again with the next answer.</summary>
    Later,
}

public sealed record Decision(Need Need, Person By, DateTimeOffset At);
