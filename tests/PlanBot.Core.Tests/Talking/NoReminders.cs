using PlanBot.Core.Conversation;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;

namespace PlanBot.Tests.Talking;

/// <summary>Nobody said anything about reminders, and none was sent.</summary>
public sealed class NoReminders : INudgePreferences, INudgeLedger
{
    public ValueTask<PersonalNudges> NudgesOfAsync(string tenant, PersonId person, CancellationToken cancellationToken) => ValueTask.FromResult(PersonalNudges.Usual);

    public Task ChooseNudgesAsync(string tenant, PersonId person, PersonalNudges nudges, CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask<DateOnly?> ClosedSinceAsync(Place place, CancellationToken cancellationToken) => ValueTask.FromResult<DateOnly?>(null);

    public ValueTask<DateOnly?> UnreachableSinceAsync(string tenant, PersonId person, CancellationToken cancellationToken) => ValueTask.FromResult<DateOnly?>(null);

    public Task<IReadOnlyList<NudgeRecord>> OfPlanAsync(PlanId plan, DateOnly from, DateOnly until, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<NudgeRecord>>([]);

    public Task<Heartbeat?> HeartbeatAsync(CancellationToken cancellationToken) => Task.FromResult<Heartbeat?>(null);
}
