using PlanBot.Core.People;

namespace PlanBot.Core.Plans.Beside;

/// <summary>Whether nudges may be posted in a leader's name, and how she stands.</summary>
public interface IPosting
{
    bool IsOn { get; }

    /// <summary>Whether she has signed in for it, as far as is written down.</summary>
    Task<bool> IsSignedInAsync(string tenant, PersonId person, CancellationToken cancellationToken);
}

/// <summary>The bot alone posts.</summary>
public sealed class NoPosting : IPosting
{
    public bool IsOn => false;

    public Task<bool> IsSignedInAsync(string tenant, PersonId person, CancellationToken cancellationToken) => Task.FromResult(false);
}
