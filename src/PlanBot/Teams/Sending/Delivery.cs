namespace PlanBot.Teams.Sending;

/// <summary>What came of one attempt to send something that nobody is waiting for.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <param name="Activity">The message's id; null where the channel tells none.</param>
    /// <param name="Conversation">Where it is now.</param>
    public sealed record Sent(string? Activity, string Conversation) : Delivery;

    /// <summary>Nothing was sent, and it may go better later.</summary>
    /// <param name="After">How long Teams asks to wait; null where it says nothing.</param>
    public sealed record Later(string Code, TimeSpan? After) : Delivery;

    /// <summary>Nothing is taken there any more: blocked, or the bot was removed. Until somebody adds it again.</summary>
    public sealed record Closed(string Code) : Delivery;

    /// <summary>There is no such person, or no such conversation, for the bot.</summary>
    public sealed record Gone(string Code) : Delivery;

    /// <summary>Teams does not take it, and asks not to send it again.</summary>
    public sealed record Refused(string Code) : Delivery;

    /// <summary>No answer came: it may have been sent.</summary>
    public sealed record Unknown(string Code) : Delivery;
}
