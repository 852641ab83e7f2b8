using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Graph.People;
using PlanBot.Graph.Planner;
using PlanBot.Graph.Planner.Wire;
using PlanBot.Graph.Posting;
using PlanBot.Graph.Traffic;
using PlanBot.Storage;
using PlanBot.Teams;
using PlanBot.Teams.Authentication;
using Directory = PlanBot.Graph.People.Directory;

namespace PlanBot.Graph;

/// <summary>Everything that knows Microsoft Graph, as far as it is switched on; where it is not, something that says so stands in its place.</summary>
public static class GraphSetup
{
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsCheck>();
        var on = configuration.GetSection(GraphOptions.Section).Get<GraphOptions>() ?? new GraphOptions();

        services.AddHttpClient(GraphClients.HttpClientName);
        services.AddSingleton<GraphPace>();
        services.TryAddSingleton(provider => new GraphCredential(BotCredential.Of(provider.GetRequiredService<IOptions<BotOptions>>().Value)));
        services.AddSingleton<GraphClients>();
        services.AddSingleton<PrivateMessages>();
        return services.AddPeople(on).AddPlanner(on).AddPosting(on);
    }

    private static IServiceCollection AddPeople(this IServiceCollection services, GraphOptions on)
    {
        if (on.People)
        {
            services.AddSingleton<Directory>();
            services.AddSingleton<IDirectory>(provider => provider.GetRequiredService<Directory>());
            services.AddHostedService(provider => provider.GetRequiredService<Directory>());
        }
        else
        {
            services.AddSingleton<IDirectory, NoDirectory>();
        }

        return on.WorkingHours ? services.AddSingleton<IWorkingHours, MailboxHours>() : services.AddSingleton<IWorkingHours, NoWorkingHours>();
    }

    private static IServiceCollection AddPlanner(this IServiceCollection services, GraphOptions on) => !on.Planner
        ? services.AddSingleton<IPlanner, NoPlanner>()
        : services
            .AddSingleton<PlannerRows>()
            .AddSingleton<PlannerOutbox>()
            .AddSingleton<IPlanObserver>(provider => provider.GetRequiredService<PlannerOutbox>())
            .AddSingleton<IPlanner, PlannerBoard>()
            .AddSingleton<PlannerApi>()
            .AddSingleton<DetailsApi>()
            .AddSingleton<PlannerBuckets>()
            .AddSingleton<ChecklistTicks>()
            .AddSingleton<TaskDetails>()
            .AddSingleton<FromPlanner>()
            .AddSingleton<ToPlanner>()
            .AddSingleton<PlannerSync>()
            .AddSingleton<PinnedOverviews>()
            .AddSingleton<PlannerNews>()
            .AddSingleton<PlannerWork>()
            .AddHostedService<PlannerClock>();

    private static IServiceCollection AddPosting(this IServiceCollection services, GraphOptions on)
    {
        services.AddHttpClient(UserTokens.HttpClientName, http => http.Timeout = TimeSpan.FromSeconds(10));
        services.AddSingleton<UserTokens>();
        services.AddSingleton<SignedIn>();
        services.AddSingleton<FeedChoices>();
        services.AddSingleton<ChannelPosts>();
        services.AddSingleton<ActivityFeed>();
        services.AddSingleton<AppInstalls>();
        if (on.PostAsLeader)
        {
            services.AddSingleton<IPosting>(provider => provider.GetRequiredService<SignedIn>());
            services.Replace(ServiceDescriptor.Singleton<ISignIns, SignIns>());
        }
        else
        {
            services.AddSingleton<IPosting, NoPosting>();
        }

        if (on.ActivityFeed)
            services.AddSingleton<IFeed>(provider => provider.GetRequiredService<FeedChoices>());
        else
            services.AddSingleton<IFeed, NoFeed>();
        return on.PostAsLeader || on.ActivityFeed || on.Install ? services.AddSingleton<INudgeRoutes, NudgeRoutes>() : services.AddSingleton<INudgeRoutes, NoRoutes>();
    }
}
