namespace PlanBot.Core.Conversation;

public enum PlaceKind
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>Where a turn happens: one conversation of one tenant.</summary>
/// <param name="Conversation">The conversation's id without the thread (<c>;messageid=…</c>): a channel is one place, however many threads it has.</param>
public sealed record Place(string Tenant, string Conversation, PlaceKind Kind);
