namespace PlanBot.Core.Conversation.Commands;

/// <param name="Template">The key of the template that stands chosen in the form; null for none.</param>
public sealed record NewPlan(string? Template = null) : Command
{
    /// <summary>The type of intervention, where the way to the template told.</summary>
    public string? Kind { get; init; }

    /// <summary>The support there is, likewise.</summary>
    public string? Support { get; init; }
}

public sealed record StartPlan : PlanCommand, IFreeText
{
    /// <summary>A template's key: "T4".</summary>
    public string? Template { get; init; }

    public string? Title { get; init; }

    public string? Party1 { get; init; }

    public string? Party2 { get; init; }

    public string? Party3 { get; init; }

    public string? Party4 { get; init; }

    public string? Country { get; init; }

    public string? Language { get; init; }

    public string? Coordinator { get; init; }

    /// <summary>The type of intervention and the support that were told on the way to the template; null where nothing was.</summary>
    public string? Kind { get; init; }

    public string? Support { get; init; }

    /// <summary>The number of the party that these are answered for: "1" to "4".</summary>
    public string? AnswersFor { get; init; }

    public SuspectNumber Suspect { get; init; }

    public Command WithTexts(Func<string, string> change) => this with
    {
        Title = Title?.With(change),
        Party1 = Party1?.With(change),
        Party2 = Party2?.With(change),
        Party3 = Party3?.With(change),
        Party4 = Party4?.With(change),
    };

    public Command Again(SuspectNumber suspect) => new StartPlan { Plan = Plan, Suspect = suspect };
}

public sealed record OpenPlan(int Page = 0) : PlanCommand;

/// <summary>Asks which of the person's own plans is to live in this conversation too.</summary>
public sealed record AskBring : Command;

/// <summary>Lets everybody in this conversation open the plan; or no longer.</summary>
public sealed record BringPlan(bool Off = false) : PlanCommand;

public sealed record DeletePlan(bool Confirmed = false) : PlanCommand;

public sealed record RestorePlan : PlanCommand;

/// <summary>Undoes a change of several things at once.</summary>
/// <param name="Version">Which: the plan's version that it made.</param>
public sealed record TakeBack(int Version) : PlanCommand;
