using PlanBot.Core.Conversation;

namespace PlanBot.Teams.Schema;

/// <summary>Where to send so that it arrives in one conversation. Made of a validated activity only: the bot's token follows it.</summary>
/// <param name="Bot">The bot's own id in the channel (28:…).</param>
/// <param name="ConversationId">Where messages go: the place's conversation, in a channel with the thread.</param>
public sealed record ConversationReference(string ServiceUrl, string? Bot, Place Place, string ConversationId)
{
    /// <summary>The place itself: a new post in a channel, and what questions about the members are put to.</summary>
    public ConversationReference WithoutThread => this with { ConversationId = Place.Conversation };
}
