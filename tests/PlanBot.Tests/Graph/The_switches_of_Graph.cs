using Microsoft.Extensions.Options;
using PlanBot.Graph;
using PlanBot.Teams;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Graph;

/// <summary>A wrong setting stops the start with a sentence that says how to mend it; no setting stops nothing.</summary>
public sealed class The_switches_of_Graph
{
    private static readonly BotOptions Registered = new() { AppId = Activities.App, TenantId = Activities.Tenant, FederatedCredential = "33333333-3333-3333-3333-333333333333" };

    [Fact]
    public void All_are_off_and_then_nothing_is_needed()
    {
        Assert.False(new GraphOptions().IsOn);
        Assert.Null(Problem(new(), new()));
    }

    [Fact]
    public void All_may_be_on() => Assert.Null(Problem(
        new() { People = true, WorkingHours = true, Planner = true, ActivityFeed = true, PostAsLeader = true, ConnectionName = "graph", Install = true, CatalogAppId = Activities.App }, Registered));

    [Fact]
    public void Without_an_identity_it_says_which_settings_make_one() => Assert.Contains("Bot:ManagedIdentity", Problem(new() { Planner = true }, new()), StringComparison.Ordinal);

    [Fact]
    public void A_stand_in_on_this_machine_needs_none() => Assert.Null(Problem(new() { Planner = true, BaseUrl = new("http://localhost:5000/v1.0") }, new()));

    [Theory]
    [InlineData("http://graph.microsoft.com/v1.0")]
    [InlineData("ftp://localhost/")]
    public void Graph_is_asked_over_https_alone(string address) => Assert.Contains("Graph:BaseUrl", Problem(new() { People = true, BaseUrl = new(address) }, Registered), StringComparison.Ordinal);

    [Fact]
    public void A_leader_signs_in_with_a_connection_and_at_an_app_registration()
    {
        Assert.Contains("Graph:ConnectionName", Problem(new() { PostAsLeader = true }, Registered), StringComparison.Ordinal);
        Assert.Contains("Bot:FederatedCredential", Problem(new() { PostAsLeader = true, ConnectionName = "graph" }, new() { AppId = Activities.App, ManagedIdentity = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Installing_needs_the_apps_id_in_the_catalogue() => Assert.Contains("Graph:CatalogAppId", Problem(new() { Install = true, CatalogAppId = "planbot" }, Registered), StringComparison.Ordinal);

    private static string? Problem(GraphOptions graph, BotOptions bot) => new GraphOptionsCheck(Options.Create(bot)).Validate(null, graph).FailureMessage;
}
