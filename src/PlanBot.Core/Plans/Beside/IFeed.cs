using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Beside;

/// <summary>Whether somebody is told in her activity feed instead of in the chat.</summary>
public interface IFeed
{
    bool IsOn { get; }

    Task<bool> IsInFeedAsync(string tenant, PersonId person, CancellationToken cancellationToken);

    Task ChooseAsync(string tenant, PersonId person, bool inFeed, CancellationToken cancellationToken);
}

/// <summary>There is only the chat.</summary>
public sealed class NoFeed : IFeed
{
    public bool IsOn => false;

    public Task<bool> IsInFeedAsync(string tenant, PersonId person, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task ChooseAsync(string tenant, PersonId person, bool inFeed, CancellationToken cancellationToken) => Task.CompletedTask;
}
