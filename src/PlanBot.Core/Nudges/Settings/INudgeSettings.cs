using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Nudges.Settings;

/// <summary>What is known about the people of a plan, looked up before the ladder is asked.</summary>
public interface INudgeSettings
{
    PersonalNudges Of(PersonId person);

    /// <summary>The day (of the plan's country) since which Teams takes no message to her: blocked, uninstalled or left. Null: she can be reached.</summary>
    DateOnly? UnreachableSince(PersonId person);

    /// <summary>The day (of the plan's country) since which Teams takes no message in a conversation, though the plan lives there. Null: it does.</summary>
    DateOnly? ClosedSince(Place place);

    /// <summary>Whether she has said, in her automatic replies, that she is away on this day (of the plan's country). Asked only where the plan wants to know.</summary>
    bool IsAway(PersonId person, DateOnly day);
}

/// <summary>Everybody as usual: what due hints are computed with.</summary>
public sealed class UsualSettings : INudgeSettings
{
    public static UsualSettings Instance { get; } = new();

    public PersonalNudges Of(PersonId person) => PersonalNudges.Usual;

    public DateOnly? UnreachableSince(PersonId person) => null;

    public DateOnly? ClosedSince(Place place) => null;

    public bool IsAway(PersonId person, DateOnly day) => false;
}
