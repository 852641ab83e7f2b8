using Microsoft.Extensions.DependencyInjection.Extensions;
using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Graph.Posting;
using PlanBot.Storage;
using PlanBot.Storage.Nudges;
using PlanBot.Storage.Plans;
using PlanBot.Teams;

namespace PlanBot.Nudging;

/// <summary>The clock that reminds people, and everything it needs.</summary>
public static class NudgingSetup
{
    public static IServiceCollection AddNudging(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(NudgingOptions.Read(configuration));
        services.AddSingleton<DueHints>();
        services.AddSingleton<NudgeClaims>();
        services.AddSingleton<DigestClaims>();
        services.AddSingleton<NudgePreferences>();
        services.AddSingleton<INudgePreferences>(provider => provider.GetRequiredService<NudgePreferences>());
        services.AddSingleton<NudgeLedger>();
        services.AddSingleton<INudgeLedger>(provider => provider.GetRequiredService<NudgeLedger>());

        // In the store's place, so that every change is noticed.
        services.AddSingleton<ChangedInitiatives>();
        services.AddSingleton<PlanStore>();
        services.AddSingleton<IPlanStore, NoticedPlans>();
        services.AddHostedService<Redrawing>();
        services.AddSingleton<DigestCards>();
        services.AddSingleton<Departures>();
        services.AddSingleton<IMembersLeft>(provider => provider.GetRequiredService<Departures>());
        services.TryAddSingleton<INudgeRoutes, NoRoutes>();
        services.TryAddSingleton<IWorkingHours, NoWorkingHours>();
        services.AddSingleton<WorkingTime>();
        services.AddSingleton<Post>();
        services.AddSingleton<Leases>();
        services.AddSingleton<Looks>();
        services.AddSingleton<Sending>();
        services.AddSingleton<Settling>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<NudgeMeter>();
        services.AddSingleton<Sweep>();
        services.AddHostedService<NudgeClock>();
        services.AddHealthChecks().AddCheck<NudgeHealth>("reminders");
        return services;
    }
}
