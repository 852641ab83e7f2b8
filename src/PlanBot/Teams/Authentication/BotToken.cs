using Azure.Core;

namespace PlanBot.Teams.Authentication;

/// <summary>The bot's token for the connector, fetched once for all who need it and kept until shortly before it expires.</summary>
/// <param name="credential">Null in Development without a registration: then there is no token, and none is sent.</param>
public sealed class BotToken(TokenCredential? credential, TimeProvider time) : IDisposable
{
    private static readonly TokenRequestContext Connector = new(["https://api.botframework.com/.default"]);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private volatile Kept? kept;

    /// <exception cref="Azure.Identity.AuthenticationFailedException">Entra refused the bot, or could not be reached.</exception>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (credential is null)
            return null;

        if (Fresh() is { } token)
            return token;

        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (Fresh() is { } fetchedMeanwhile)
                return fetchedMeanwhile;

            var fetched = await credential.GetTokenAsync(Connector, cancellationToken);
            kept = new(fetched.Token, (fetched.RefreshOn ?? fetched.ExpiresOn) - Margin);
            return fetched.Token;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private string? Fresh() => kept is { } now && time.GetUtcNow() < now.Until ? now.Token : null;

    private sealed record Kept(string Token, DateTimeOffset Until);
}
