namespace PlanBot.Core.Nudges;

/// <summary>Why a step of a ladder is not sent.</summary>
public enum WhyNot
{
    /// <summary>Completed, reached or deleted.</summary>
    Done,

    /// <summary>Its date had gone when it came into the plan.</summary>
    History,

    NoDate,

    /// <summary>A month or a season: the coordinator is asked once, and there are no other steps.</summary>
    NoDay,

    /// <summary>Its day had gone when the date was set.</summary>
    MadeLater,

    /// <summary>The plan does not use this step.</summary>
    LeftOut,

    /// <summary>The person does not want this step.</summary>
    LeftOutByPerson,

    PlanIsOff,
    PlanIsPaused,
    PersonStopped,
    PersonPaused,

    /// <summary>There was no day on which the person may get something.</summary>
    NoOpenDay,

    /// <summary>Holidays moved it onto the next step's day, which is sent instead.</summary>
    NextStepInstead,

    /// <summary>The person asked to be reminded later.</summary>
    PutOff,
}
