using PlanBot.Core.Conversation;
using PlanBot.Core.People;

namespace PlanBot.Core.Nudges;

/// <summary>Who gets a message.</summary>
public abstract record Recipient
{
    private Recipient()
    {
    }

    /// <summary>One person, in her own chat with PlanBot.</summary>
    public sealed record Person(PersonId Id) : Recipient;

    /// <summary>Everybody in a conversation that the plan lives in: a channel or a group chat.</summary>
    public sealed record Channel(Place Place) : Recipient;
}
