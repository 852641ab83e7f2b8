using PlanBot.Core.Nudges;
using PlanBot.Core.People;
using PlanBot.Core.Reports.Status;

namespace PlanBot.Core.Cards.Status;

/// <summary>What a status says to one reader besides how the plan stands.</summary>
/// <param name="Reader">Null for a card that everybody reads.</param>
/// <param name="News">Null where there is nothing to compare with.</param>
/// <param name="Heartbeat">The last sweep of the reminders; null where none is known.</param>
/// <param name="NotSent">How many of this plan's reminders could not be sent since yesterday, where today's sweeps tell of any.</param>
internal sealed record StatusLook(PersonId? Reader, DateTimeOffset Now, PlanNews? News = null, Heartbeat? Heartbeat = null, int NotSent = 0);
