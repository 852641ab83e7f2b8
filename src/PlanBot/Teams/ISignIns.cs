using PlanBot.Teams.Schema;

namespace PlanBot.Teams;

/// <summary>People who sign in, so that something can be done in their name.</summary>
public interface ISignIns
{
    /// <summary>Asks the turn's person, in private, to sign in.</summary>
    Task OfferAsync(TurnContext context, CancellationToken cancellationToken);

    /// <summary>The invokes <c>signin/tokenExchange</c>, <c>signin/verifyState</c> and <c>signin/failure</c>.</summary>
    Task<InvokeResponse> HandleAsync(TurnContext context, CancellationToken cancellationToken);
}

/// <summary>Nobody signs in.</summary>
public sealed class NoSignIns : ISignIns
{
    public Task OfferAsync(TurnContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<InvokeResponse> HandleAsync(TurnContext context, CancellationToken cancellationToken) => Task.FromResult(InvokeResponse.NotImplemented);
}
