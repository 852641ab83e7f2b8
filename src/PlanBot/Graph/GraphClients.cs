using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using PlanBot.Graph.Traffic;

namespace PlanBot.Graph;

/// <summary>Microsoft's own client for Graph, as the bot itself and on behalf of somebody who signed in.</summary>
public sealed class GraphClients : IDisposable
{
    private readonly GraphOptions options;
    private readonly HttpClient people;
    private readonly HttpClient sync;

    public GraphClients(IOptions<GraphOptions> options, GraphCredential credential, GraphPace pace, IHttpMessageHandlerFactory handlers, TimeProvider time)
    {
        this.options = options.Value;
        people = Http(GraphLane.People);
        sync = Http(GraphLane.Sync);
        var itself = credential.Token is { } token ? new AzureIdentityAuthenticationProvider(token, [this.options.BaseUrl.Host], null, isCaeEnabled: true, this.options.Scope) : (IAuthenticationProvider)new AnonymousAuthenticationProvider();
        People = new(people, itself, Address);
        Sync = new(sync, itself, Address);

        HttpClient Http(GraphLane lane) => new(KiotaClientFactory.ChainHandlersCollectionAndGetFirstLink(
            handlers.CreateHandler(HttpClientName), new ParametersNameDecodingHandler(), new PacingHandler(pace, lane, time))!)
        {
            Timeout = TimeSpan.FromSeconds(20),
        };
    }

    public const string HttpClientName = "Graph";

    /// <summary>For what people wait for.</summary>
    public GraphServiceClient People { get; }

    /// <summary>For what nobody waits for.</summary>
    public GraphServiceClient Sync { get; }

    /// <param name="token">What she signed in for, from the token service.</param>
    public GraphServiceClient OnBehalfOf(string token) => new(people, new BaseBearerTokenAuthenticationProvider(new Given(token, options.BaseUrl.Host)), Address);

    private string Address => options.BaseUrl.AbsoluteUri.TrimEnd('/');

    public void Dispose()
    {
        People.Dispose();
        Sync.Dispose();
        people.Dispose();
        sync.Dispose();
    }

    /// <summary>A token somebody else keeps. It goes to Graph's own host and nowhere else.</summary>
    private sealed class Given(string token, string host) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new([host]);

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(AllowedHostsValidator.IsUrlHostValid(uri) ? token : string.Empty);
    }
}

/// <summary>What the bot proves itself with at Graph; the same as everywhere else.</summary>
/// <param name="Token">Null against a stand-in on this machine, in Development.</param>
public sealed record GraphCredential(TokenCredential? Token);
