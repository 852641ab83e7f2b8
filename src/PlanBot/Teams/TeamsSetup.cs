using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PlanBot.Core.People;
using PlanBot.Storage.Nudges;
using PlanBot.Teams.Authentication;
using PlanBot.Teams.Connector;
using PlanBot.Teams.Extensions;
using PlanBot.Teams.Files;
using PlanBot.Teams.Sending;

namespace PlanBot.Teams;

/// <summary>Everything that knows Teams. The host adds what it needs from elsewhere: <see cref="ITurns"/>, <see cref="ILookups"/>, <see cref="IApology"/> and <see cref="Storage.ITables"/>.</summary>
public static class TeamsSetup
{
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        TokenValidation.WaitForNewKeys();
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<BotOptions>().Bind(configuration.GetSection(BotOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsCheck>();

        // Longer than a turn may take, since the host's stop waits for those that have begun.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMinutes(2.5));

        services.AddHttpClient(TokenValidation.HttpClientName, http => http.Timeout = TimeSpan.FromSeconds(10));
        services.AddHttpClient(ConnectorClient.HttpClientName, http =>
            {
                // The retries have a limit of their own for each attempt.
                http.Timeout = Timeout.InfiniteTimeSpan;
                http.DefaultRequestHeaders.UserAgent.ParseAdd("PlanBot");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });

        services.AddSingleton<TokenValidation>();
        services.AddSingleton<Callers>();
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton(provider => new BotToken(
            BotCredential.Of(provider.GetRequiredService<IOptions<BotOptions>>().Value), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ConnectorClient>();

        // Stopped in reverse order: first the turns end, then what they left to do is done.
        services.AddSingleton<AfterResponse>();
        services.AddHostedService(provider => provider.GetRequiredService<AfterResponse>());
        services.AddSingleton<SharedCards>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedCards>());
        services.AddSingleton<Deliveries>();
        services.AddHostedService(provider => provider.GetRequiredService<Deliveries>());

        services.AddSingleton<Pacer>();
        services.AddSingleton<ProactiveMessages>();
        services.AddSingleton<Pauses>();
        services.AddSingleton<ConversationReferences>();
        services.AddSingleton<TeamGroups>();
        services.TryAddSingleton<IDirectory, NoDirectory>();
        services.AddSingleton<Roster>();
        services.AddSingleton<IRoster>(provider => provider.GetRequiredService<Roster>());
        services.AddSingleton(ReplyDelay.Read(configuration));
        services.AddSingleton<Replies>();
        services.AddSingleton<SharedMessages>();
        services.TryAddSingleton<ISignIns, NoSignIns>();
        services.AddFiles();
        services.AddExtensions();
        services.AddSingleton<MessageTurns>();
        services.AddSingleton<CardActions>();
        services.AddSingleton<Installations>();
        services.AddSingleton<TeamsActivityHandler>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    /// <summary>Other methods than POST get 405 from the router, which is also all that Microsoft's Agents Playground wants of its first HEAD.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(MessagesEndpoint.Path, (RequestDelegate)(call => call.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(call)));
}
