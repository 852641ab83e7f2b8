using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Core.Plans.Beside;
using PlanBot.Core.Plans.Decisions;
using PlanBot.Graph.Posting;
using PlanBot.Teams;
using PlanBot.Teams.Schema;
using PlanBot.Tests.Graph.StandIn;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Graph.Posting;

/// <summary>A leader signs in, and nudges come in the channel from her; when she cannot be had any more, from the bot.</summary>
public sealed class In_a_leaders_name : GraphTest
{
    private const string User = "29:ada";

    private ISignIns SignIns => host.Get<ISignIns>();

    [Fact]
    public async Task She_is_asked_in_private_with_an_OAuth_card()
    {
        await SignIns.OfferAsync(await InChannelAsync(), CancellationToken.None);
        var card = Assert.Single(host.Connector.Posts).Body!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.oauth", (string?)card["contentType"]);
        Assert.Equal(("graph", "exchange-1", "signin", "Log ind"), (
            (string?)card["content"]!["connectionName"], (string?)card["content"]!["tokenExchangeResource"]!["id"], (string?)card["content"]!["buttons"]![0]!["type"], (string?)card["content"]!["buttons"]![0]!["title"]));
        Assert.Contains("a%3A1-chat", host.Connector.Posts.Single().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_own_token_is_exchanged_and_she_is_told_once_however_many_clients_send_it()
    {
        var exchange = Invoke("signin/tokenExchange", new() { ["id"] = "exchange-1", ["connectionName"] = "graph", ["token"] = "teams" });
        Assert.Equal(200, (int)(await SignIns.HandleAsync(exchange, CancellationToken.None)).Status);
        Assert.Equal(200, (int)(await SignIns.HandleAsync(exchange, CancellationToken.None)).Status);
        Assert.StartsWith("Du er logget ind.", Text(Assert.Single(host.Connector.Posts).Body!), StringComparison.Ordinal);
        Assert.True(await host.Get<IPosting>().IsSignedInAsync(Activities.Tenant, GraphHost.Ada.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Without_consent_Teams_is_told_412_and_shows_the_button()
    {
        host.Tokens.HasConsent = false;
        var answer = await SignIns.HandleAsync(Invoke("signin/tokenExchange", new() { ["id"] = "exchange-1", ["connectionName"] = "graph", ["token"] = "teams" }), CancellationToken.None);
        Assert.Equal(412, (int)answer.Status);
        Assert.Equal("exchange-1", (string?)JsonNode.Parse(answer.Body.Span)!["id"]);
        Assert.Empty(host.Connector.Posts);

        // She presses it, consents, and Teams brings the code back.
        Assert.Equal(200, (int)(await SignIns.HandleAsync(Invoke("signin/verifyState", new() { ["state"] = TokenServiceStandIn.Code }), CancellationToken.None)).Status);
        Assert.StartsWith("Du er logget ind.", Text(Assert.Single(host.Connector.Posts).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_or_a_failure_is_said_kindly()
    {
        Assert.Equal(412, (int)(await SignIns.HandleAsync(Invoke("signin/verifyState", new() { ["state"] = "nonsense" }), CancellationToken.None)).Status);
        Assert.StartsWith("Det lykkedes ikke at logge dig ind.", Text(host.Connector.Posts.Single().Body!), StringComparison.Ordinal);
        Assert.Equal(200, (int)(await SignIns.HandleAsync(Invoke("signin/failure", new() { ["code"] = "resourcematchfailed", ["message"] = "x" }), CancellationToken.None)).Status);
    }

    [Fact]
    public async Task A_token_of_another_connection_is_not_exchanged()
    {
        Assert.Equal(412, (int)(await SignIns.HandleAsync(Invoke("signin/tokenExchange", new() { ["id"] = "1", ["connectionName"] = "other", ["token"] = "teams" }), CancellationToken.None)).Status);
        Assert.Empty(host.Tokens.Calls);
    }

    [Fact]
    public async Task The_nudge_is_posted_with_card_mention_and_link_and_with_no_button_that_has_no_bot()
    {
        var plan = await SignedInAsync();
        var taken = await host.Get<INudgeRoutes>().PostAsync(plan, GraphHost.Channel, Nudge(), [new(GraphHost.Bo.Id, "Bo <b>")], CancellationToken.None);
        Assert.IsType<RouteTaken.Sent>(taken);
        var (team, channel, message) = Assert.Single(graph.Teams.Messages);
        Assert.Equal((GraphHost.Group, Activities.Channel), (team, channel));
        Assert.Equal("<at id=\"0\">Bo &lt;b&gt;</at> <attachment id=\"card\"></attachment>", (string?)message["body"]!["content"]);
        Assert.Equal(GraphHost.Bo.Id.Value, (string?)message["mentions"]![0]!["mentioned"]!["user"]!["id"]);
        var card = JsonNode.Parse((string)message["attachments"]![0]!["content"]!)!;
        Assert.Equal(["Action.OpenUrl"], card["actions"]!.AsArray().Select(action => (string?)action!["type"]));
        Assert.StartsWith("https://teams.microsoft.com/l/channel/", (string?)card["actions"]![0]!["url"], StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawn_or_expired_the_bot_posts_and_she_is_told_once()
    {
        var plan = await SignedInAsync();
        host.Tokens.Forget(User);
        Assert.IsType<RouteTaken.No>(await PostAsync(plan));
        Assert.IsType<RouteTaken.No>(await PostAsync(plan));
        Assert.StartsWith("PlanBot kan ikke længere skrive i dit navn", Text(Assert.Single(host.Connector.Posts).Body!), StringComparison.Ordinal);
        Assert.Equal(["Log ind igen", "Lad PlanBot skrive dem"], host.Connector.Posts.Single().Body!["attachments"]![0]!["content"]!["actions"]!.AsArray().Select(action => (string?)action!["title"]));
        Assert.False(await host.Get<IPosting>().IsSignedInAsync(Activities.Tenant, GraphHost.Ada.Id, CancellationToken.None));

        // She signs in again: from her once more, and told once more if it ends.
        await SignIns.HandleAsync(Invoke("signin/tokenExchange", new() { ["id"] = "1", ["connectionName"] = "graph", ["token"] = "teams" }), CancellationToken.None);
        Assert.IsType<RouteTaken.Sent>(await PostAsync(plan));
    }

    [Fact]
    public async Task Consent_withdrawn_in_Entra_is_the_same_as_no_token()
    {
        var plan = await SignedInAsync();
        host.Tokens.Keep(User, StandInToken.Of([], "User.Read"));
        Assert.IsType<RouteTaken.No>(await PostAsync(plan));
        Assert.StartsWith("PlanBot kan ikke længere skrive i dit navn: dit login er udløbet eller trukket tilbage.", Text(Assert.Single(host.Connector.Posts).Body!), StringComparison.Ordinal);
        Assert.Empty(graph.Teams.Messages);
    }

    [Fact]
    public async Task Throttled_for_an_hour_or_with_the_token_service_down_the_bot_posts_and_nobody_is_told()
    {
        var plan = await SignedInAsync();
        graph.Instead = (_, _) => GraphAnswer.Throttled(3600);
        Assert.IsType<RouteTaken.No>(await PostAsync(plan));
        graph.Instead = (_, _) => null;
        time.Advance(TimeSpan.FromMinutes(30));
        Assert.IsType<RouteTaken.No>(await PostAsync(plan));
        Assert.Single(graph.Requests);
        time.Advance(TimeSpan.FromMinutes(31));
        Assert.IsType<RouteTaken.Sent>(await PostAsync(plan));
        host.Tokens.IsDown = true;
        Assert.IsType<RouteTaken.No>(await PostAsync(plan));
        Assert.Empty(host.Connector.Posts);
    }

    [Fact]
    public async Task A_plan_in_the_bots_own_name_asks_nobody()
    {
        var id = await host.ConnectedAsync();
        Assert.IsType<RouteTaken.No>(await PostAsync(await host.PlanAsync(id)));
        Assert.Empty(host.Tokens.Calls);
    }

    private static MessageActivity Nudge() => MessageActivity.Of(FakeTurns.Card);

    private static string Text(JsonObject message) => (string)message["summary"]!;

    private Task<RouteTaken> PostAsync(Plan plan) => host.Get<INudgeRoutes>().PostAsync(plan, GraphHost.Channel, Nudge(), [GraphHost.Bo], CancellationToken.None);

    /// <summary>Ada has met the bot in private and in the channel, and has chosen to let nudges come from her.</summary>
    private async Task<Plan> SignedInAsync()
    {
        await InChannelAsync();
        var id = await host.ConnectedAsync();
        await host.ChangeAsync(id, plan => plan.PostAs(host.Turn(), GraphHost.Ada));
        host.Tokens.Keep(User, StandInToken.Of([], "ChannelMessage.Send"));
        await host.Get<SignedIn>().KeepAsync(Activities.Tenant, GraphHost.Ada.Id, User, CancellationToken.None);
        return await host.PlanAsync(id);
    }

    private async Task<TurnContext> InChannelAsync()
    {
        var personal = host.Context(Activities.Message("hej"));
        host.Get<ConversationReferences>().Remember(personal);
        var activity = Activities.Message("hej").InChannel();
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2", ["aadGroupId"] = GraphHost.Group };
        var context = host.Context(activity);
        host.Get<ConversationReferences>().Remember(context);
        host.Get<TeamGroups>().Remember(context);
        await host.DrainedAsync();
        return context;
    }

    private TurnContext Invoke(string name, JsonObject value) => host.Context(Activities.With("invoke", "f:1", new() { ["name"] = name, ["value"] = value }));
}
