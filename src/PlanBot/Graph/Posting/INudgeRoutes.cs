using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Teams.Schema;

namespace PlanBot.Graph.Posting;

/// <summary>
/// The ways a nudge may go besides the bot's own message. They are asked first; where none is chosen or none can be taken, the bot
/// posts as always. One of them or the bot, never both.
/// </summary>
public interface INudgeRoutes
{
    /// <summary>In the channel, in the name of the leader who signed in for it.</summary>
    /// <param name="mentioned">Who is mentioned, so that she is told.</param>
    Task<RouteTaken> PostAsync(Plan plan, Place channel, MessageActivity nudge, IReadOnlyList<Person> mentioned, CancellationToken cancellationToken);

    /// <summary>In the person's activity feed, if that is what she chose.</summary>
    Task<RouteTaken> NotifyAsync(string tenant, PersonId person, Plan plan, string words, CancellationToken cancellationToken);

    /// <summary>Installs PlanBot for somebody whom it could not write to, at most once a week: then the next try may reach her.</summary>
    /// <returns>True when it is installed now and was not before.</returns>
    Task<bool> InstallAsync(string tenant, PersonId person, CancellationToken cancellationToken);
}

public abstract record RouteTaken
{
    private RouteTaken()
    {
    }

    /// <summary>Nothing was sent: the bot is to post.</summary>
    public sealed record No : RouteTaken;

    /// <param name="Message">The message's id, where there is one.</param>
    public sealed record Sent(string? Message) : RouteTaken;

    /// <summary>No answer came: it may have been sent.</summary>
    public sealed record Unknown(string Code) : RouteTaken;
}

/// <summary>The bot alone posts.</summary>
public sealed class NoRoutes : INudgeRoutes
{
    private static readonly Task<RouteTaken> None = Task.FromResult<RouteTaken>(new RouteTaken.No());

    public Task<RouteTaken> PostAsync(Plan plan, Place channel, MessageActivity nudge, IReadOnlyList<Person> mentioned, CancellationToken cancellationToken) => None;

    public Task<RouteTaken> NotifyAsync(string tenant, PersonId person, Plan plan, string words, CancellationToken cancellationToken) => None;

    public Task<bool> InstallAsync(string tenant, PersonId person, CancellationToken cancellationToken) => Task.FromResult(false);
}
