using Microsoft.Extensions.Options;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Core.Plans;
using PlanBot.Teams.Schema;

namespace PlanBot.Graph.Posting;

/// <summary>The ways through Graph, as far as they are switched on.</summary>
internal sealed class NudgeRoutes(ChannelPosts posts, ActivityFeed feed, AppInstalls installs, IOptions<GraphOptions> options) : INudgeRoutes
{
    public Task<RouteTaken> PostAsync(Plan plan, Place channel, MessageActivity nudge, IReadOnlyList<Person> mentioned, CancellationToken cancellationToken) =>
        options.Value.PostAsLeader ? posts.PostAsync(plan, channel, nudge, mentioned, cancellationToken) : Task.FromResult<RouteTaken>(new RouteTaken.No());

    public Task<RouteTaken> NotifyAsync(string tenant, PersonId person, Plan plan, string words, CancellationToken cancellationToken) =>
        options.Value.ActivityFeed ? feed.NotifyAsync(tenant, person, plan, words, cancellationToken) : Task.FromResult<RouteTaken>(new RouteTaken.No());

    public Task<bool> InstallAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        options.Value.Install ? installs.InstallAsync(tenant, person, cancellationToken) : Task.FromResult(false);
}
