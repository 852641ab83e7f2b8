using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Nudges.Settings;

/// <summary>Where people's own settings are kept.</summary>
public interface INudgePreferences
{
    /// <summary><see cref="PersonalNudges.Usual"/> when she never said anything.</summary>
    ValueTask<PersonalNudges> NudgesOfAsync(string tenant, PersonId person, CancellationToken cancellationToken);

    /// <summary>Keeps them. Her plans must be looked at again, since a reminder's day may have come nearer.</summary>
    Task ChooseNudgesAsync(string tenant, PersonId person, PersonalNudges nudges, CancellationToken cancellationToken);

    /// <summary>See <see cref="INudgeSettings.UnreachableSince"/>.</summary>
    ValueTask<DateOnly?> UnreachableSinceAsync(string tenant, PersonId person, CancellationToken cancellationToken);

    /// <summary>See <see cref="INudgeSettings.ClosedSince"/>.</summary>
    ValueTask<DateOnly?> ClosedSinceAsync(Place place, CancellationToken cancellationToken);
}
