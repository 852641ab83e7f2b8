namespace PlanBot.Core.Conversation;

/// <summary>Everything that can be said to PlanBot, and where it is answered.</summary>
public sealed class Conversation
{
    public Task<Reply> HandleAsync(Turn turn, Command command, CancellationToken cancellationToken) => throw new NotSupportedException();
}
