using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.Conversation;
using PlanBot.Teams.Authentication;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Schema;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class BotTokenTests
{
    [Fact]
    public async Task Everybody_who_asks_at_once_gets_the_same_token_fetched_once()
    {
        var entra = new FakeEntra(new ManualTime());
        using var token = new BotToken(entra, entra.Time);

        var asking = Enumerable.Range(0, 10).Select(_ => token.GetAsync(CancellationToken.None).AsTask()).ToArray();
        entra.Answering.SetResult();

        Assert.All(await Task.WhenAll(asking), got => Assert.Equal("token-1", got));
        Assert.Equal(["https://api.botframework.com/.default"], entra.Scopes);
    }

    [Fact]
    public async Task It_is_renewed_shortly_before_it_expires()
    {
        var entra = new FakeEntra(new ManualTime());
        using var token = new BotToken(entra, entra.Time);
        entra.Answering.SetResult();
        await token.GetAsync(CancellationToken.None);

        entra.Time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await token.GetAsync(CancellationToken.None));
        entra.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("token-2", await token.GetAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", "Bearer token-1")]
    [InlineData("http://localhost:56150/", null)]
    public async Task It_goes_to_teams_and_never_to_a_rehearsal(string serviceUrl, string? authorization)
    {
        await using var teams = await TeamsHost.StartAsync();
        var entra = new FakeEntra(teams.Time);
        entra.Answering.SetResult();
        using var token = new BotToken(entra, teams.Time);
        var connector = new ConnectorClient(teams.Get<IHttpClientFactory>(), token, teams.Get<ServiceUrls>(), teams.Time);
        var reference = new ConversationReference(serviceUrl, Activities.Bot, new(Activities.Tenant, "a:1", PlaceKind.Personal), "a:1");

        await connector.SendToConversationAsync(reference, MessageActivity.Of("x"), CancellationToken.None);

        Assert.Equal(authorization, Assert.Single(teams.Connector.Calls).Authorization);
    }

    [Fact]
    public async Task Without_a_credential_there_is_none()
    {
        using var token = new BotToken(null, TimeProvider.System);

        Assert.Null(await token.GetAsync(CancellationToken.None));
    }

    private sealed class FakeEntra(ManualTime time) : TokenCredential
    {
        public ManualTime Time { get; } = time;

        public TaskCompletionSource Answering { get; } = new();

        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            var number = Scopes.Count;
            await Answering.Task;
            return new($"token-{number}", Time.GetUtcNow().AddHours(1));
        }
    }
}
