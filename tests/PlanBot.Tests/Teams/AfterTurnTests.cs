using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.People;
using PlanBot.Teams;
using PlanBot.Teams.Schema;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class AfterTurnTests
{
    private static readonly PersonId Ada = new("aaaaaaaa-0000-0000-0000-000000000001");

    private static readonly Place Chat = new(Activities.Tenant, Activities.Chat, PlaceKind.Personal);

    [Fact]
    public async Task Where_a_person_can_be_reached_is_kept_by_place_and_by_person()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Message("help"));
        await teams.DrainedAsync();

        var references = teams.Get<ConversationReferences>();
        var reference = new ConversationReference(Activities.ServiceUrl, Activities.Bot, Chat, Activities.Chat);
        Assert.Equal(reference, await references.FindAsync(Chat, CancellationToken.None));
        Assert.Equal(reference, await references.FindAsync(Activities.Tenant, Ada, CancellationToken.None));
        Assert.Equal("2026-11-23T08:00:00.0000000Z", (await teams.Tables.RowAsync("Conversations", $"{Activities.Tenant}|{Activities.Chat}", "ref"))!["updated"]);
    }

    [Fact]
    public async Task A_channel_is_kept_without_its_thread_and_for_nobody_in_particular()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Message("not for the bot").InChannel(";messageid=1"));
        await teams.DrainedAsync();

        var row = (await teams.Tables.RowAsync("Conversations", $"{Activities.Tenant}|{Activities.Channel}", "ref"))!;
        Assert.Equal(Activities.Channel, row["conversation"]);
        Assert.Equal("Channel", row["kind"]);
        Assert.Null(await teams.Get<ConversationReferences>().FindAsync(Activities.Tenant, Ada, CancellationToken.None));
    }

    [Fact]
    public async Task It_is_written_again_only_when_it_changed()
    {
        await using var teams = await TeamsHost.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            await teams.PostAsync(Activities.Message("help", $"{i}"));
            await teams.DrainedAsync();
        }

        Assert.Equal(2, teams.Tables.Writes.Count);

        var moved = Activities.Message("help", "moved");
        moved["serviceUrl"] = "https://smba.trafficmanager.net/amer/";
        await teams.PostAsync(moved);
        await teams.DrainedAsync();

        Assert.Equal(4, teams.Tables.Writes.Count);
        Assert.Equal("https://smba.trafficmanager.net/amer/", (await teams.Get<ConversationReferences>().FindAsync(Chat, CancellationToken.None))!.ServiceUrl);
    }

    [Fact]
    public async Task The_members_of_a_place_are_known_after_its_first_turn_by_name_and_without_the_bot()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Members = (JsonArray)JsonNode.Parse($$"""
            [{"id":"29:2","name":"bo","aadObjectId":"B"},{"id":"{{Activities.Bot}}","name":"PlanBot"},{"id":"29:1","name":"Ada","aadObjectId":"A"}]
            """)!;
        var roster = teams.Get<IRoster>();
        Assert.Empty(roster.MembersOf(Chat));

        await teams.PostAsync(Activities.Message("help"));
        await teams.DrainedAsync();

        Assert.Equal<Person>([new(new("a"), "Ada"), new(new("b"), "bo")], roster.MembersOf(Chat).AsEnumerable());
    }

    [Fact]
    public async Task Teams_is_asked_for_them_at_most_each_ten_minutes_and_a_refusal_forgets_nobody()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Connector.Members = [new JsonObject { ["id"] = "29:1", ["name"] = "Ada" }];
        await SayAsync("1");
        teams.Time.Advance(TimeSpan.FromMinutes(9));
        await SayAsync("2");
        Assert.Single(teams.Connector.Calls, call => call.Method == "GET");

        teams.Connector.Instead = call => call.Method == "GET" ? FakeConnector.Error(HttpStatusCode.Forbidden, "NotEnoughPermissions") : null;
        teams.Time.Advance(TimeSpan.FromMinutes(1));
        await SayAsync("3");

        Assert.Equal(2, teams.Connector.Calls.Count(call => call.Method == "GET"));
        Assert.Single(teams.Get<IRoster>().MembersOf(Chat));

        async Task SayAsync(string id)
        {
            await teams.PostAsync(Activities.Message("help", id));
            await teams.DrainedAsync();
        }
    }

    [Fact]
    public async Task No_turn_waits_for_any_of_it()
    {
        await using var teams = await TeamsHost.StartAsync();
        var answering = new TaskCompletionSource();
        teams.Connector.Answering = answering.Task;

        var answer = await teams.InvokeAsync(Activities.Press("""{"verb":"help"}"""));

        Assert.Equal(200, (int)answer["statusCode"]!);
        answering.SetResult();
    }
}
