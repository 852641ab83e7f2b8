namespace PlanBot.Teams.Sending;

/// <summary>The setting <c>Chat:ReplyDelay</c>, for development alone: how long a reply in a channel is held back.</summary>
/// <remarks>Microsoft's Agents Playground accepts a reply to a new post, but never draws it when it comes within about 300 ms. Teams does, so there it is zero.</remarks>
public sealed record ReplyDelay(TimeSpan InChannels)
{
    public static ReplyDelay Read(IConfiguration configuration) => new(configuration.GetValue("Chat:ReplyDelay", TimeSpan.Zero));
}
