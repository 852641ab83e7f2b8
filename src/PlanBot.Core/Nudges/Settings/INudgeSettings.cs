using PlanBot.Core.People;

namespace PlanBot.Core.Nudges.Settings;

/// <summary>What is known about the people of a plan, looked up before the ladder is asked.</summary>
public interface INudgeSettings
{
    PersonalNudges Of(PersonId person);

    /// <summary>The day (of the plan's country) since which Teams takes no message to her: blocked, uninstalled or left. Null: she can be reached.</summary>
    DateOnly? UnreachableSince(PersonId person);
}

/// <summary>Everybody as usual: what due hints are computed with.</summary>
public sealed class UsualSettings : INudgeSettings
{
    public static UsualSettings Instance { get; } = new();

    public PersonalNudges Of(PersonId person) => PersonalNudges.Usual;

    public DateOnly? UnreachableSince(PersonId person) => null;
}
