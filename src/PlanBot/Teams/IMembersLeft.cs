using PlanBot.Core.Conversation;
using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary>Hears of people who were taken out of a conversation.</summary>
public interface IMembersLeft
{
    Task LeftAsync(Place place, IReadOnlyList<ChannelAccount> members, CancellationToken cancellationToken);
}
