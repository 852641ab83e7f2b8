using System.Net;
using System.Text.Json;
using PlanBot.Core.Cards.Schema;
using PlanBot.Core.Conversation;
using PlanBot.Core.Plans;
using PlanBot.Teams;
using PlanBot.Teams.Schema;
using PlanBot.Teams.Sending;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class SharedCardTests
{
    private static readonly Place Channel = new(Activities.Tenant, Activities.Channel, PlaceKind.Channel);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private int turns;

    [Fact]
    public async Task It_is_posted_once_and_replaced_from_then_on()
    {
        await using var teams = await TeamsHost.StartAsync();

        await PressAsync(teams, "first");
        await PressAsync(teams, "second");

        var post = Assert.Single(teams.Connector.Posts);
        Assert.Equal($"/emea/v3/conversations/{Uri.EscapeDataString(Activities.Channel)}/activities", post.Path);
        Assert.False(post.Body!.ContainsKey("text"));
        Assert.Equal("first", Words(post));
        var put = Assert.Single(Puts(teams));
        Assert.Equal($"/emea/v3/conversations/{Uri.EscapeDataString(Activities.Channel)}/activities/m1", put.Path);
        Assert.Equal("second", Words(put));
    }

    [Fact]
    public async Task The_presser_gets_her_own_card_in_the_response()
    {
        await using var teams = await TeamsHost.StartAsync();
        Shares(teams, "for all");

        var answer = await teams.InvokeAsync(Activities.Press("""{"verb":"help"}""").InChannel());
        await teams.DrainedAsync();

        Assert.Equal("Kære Åse", (string?)answer["value"]!["body"]![0]!["text"]);
        Assert.Equal("for all", Words(Assert.Single(teams.Connector.Posts)));
    }

    [Fact]
    public async Task Within_a_second_the_last_one_wins()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "first");

        foreach (var words in new[] { "second", "third", "fourth" })
            await PressAsync(teams, words, wait: false);
        Assert.Empty(Puts(teams));

        teams.Time.Advance(Second);
        await teams.DrainedAsync();
        Assert.Equal("fourth", Words(Assert.Single(Puts(teams))));
    }

    [Fact]
    public async Task Two_cards_of_one_place_keep_the_pace_between_them()
    {
        await using var teams = await TeamsHost.StartAsync();

        await PressAsync(teams, "a", name: "a", wait: false);
        await PressAsync(teams, "b", name: "b", wait: false);
        Assert.Single(teams.Connector.Posts);

        teams.Time.Advance(Second);
        await teams.DrainedAsync();
        Assert.Equal(["a", "b"], teams.Connector.Posts.Select(Words));
    }

    [Fact]
    public async Task An_older_state_is_never_put_over_a_newer_one()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "version 7", version: 7);

        await PressAsync(teams, "version 6", version: 6);
        await PressAsync(teams, "version 7 once more", version: 7);

        Assert.Equal("version 7 once more", Words(Assert.Single(Puts(teams))));
    }

    [Fact]
    public async Task One_that_is_waiting_is_not_replaced_by_an_older_one()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "version 5", version: 5);

        await PressAsync(teams, "version 7", version: 7, wait: false);
        await PressAsync(teams, "version 6", version: 6, wait: false);
        teams.Time.Advance(Second);
        await teams.DrainedAsync();

        Assert.Equal("version 7", Words(Assert.Single(Puts(teams))));
    }

    [Fact]
    public async Task A_message_that_was_deleted_is_posted_again_and_followed()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "first");
        teams.Connector.Instead = call => call.Path.EndsWith("/m1", StringComparison.Ordinal) ? FakeConnector.Error(HttpStatusCode.NotFound, "ActivityNotFoundInConversation") : null;

        await PressAsync(teams, "second");
        await PressAsync(teams, "third");

        Assert.Equal(["first", "second"], teams.Connector.Posts.Select(Words));
        Assert.EndsWith("/m2", Puts(teams).Last().Path, StringComparison.Ordinal);
        Assert.Equal("third", Words(Puts(teams).Last()));
    }

    [Fact]
    public async Task Anew_is_a_message_below_and_that_one_is_followed()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "first");

        await PressAsync(teams, "below", anew: true);
        await PressAsync(teams, "below, changed");

        Assert.Equal(["first", "below"], teams.Connector.Posts.Select(Words));
        Assert.EndsWith("/m2", Assert.Single(Puts(teams)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_connector_refuses_costs_nobody_the_answer_and_the_next_state_is_shown()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "first");
        teams.Connector.Instead = call => call.Method == "PUT" ? FakeConnector.Error(HttpStatusCode.Forbidden, "MessageWritesBlocked") : null;

        await PressAsync(teams, "private words");
        teams.Connector.Instead = _ => null;
        await PressAsync(teams, "third");

        Assert.Equal("third", Words(Puts(teams).Last()));
        Assert.Contains(teams.Logs.Lines, line => line.Contains("MessageWritesBlocked", StringComparison.Ordinal));
        Assert.DoesNotContain(teams.Logs.Lines, line => line.Contains("private words", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_bot_is_not_the_turn_is_answered_all_the_same()
    {
        await using var teams = await TeamsHost.StartAsync();
        Shares(teams, "for nobody", place: Channel with { Conversation = "19:elsewhere@thread.tacv2" });

        var answer = await teams.InvokeAsync(Activities.Press("""{"verb":"help"}""").InChannel());
        await teams.DrainedAsync();

        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Empty(teams.Connector.Posts);
    }

    [Fact]
    public async Task Another_place_than_the_turns_gets_it_as_a_new_post()
    {
        await using var teams = await TeamsHost.StartAsync();
        await teams.PostAsync(Activities.Message("not for the bot").InChannel(";messageid=1"));
        Shares(teams, "who has answered");

        await teams.PostAsync(Activities.Press("""{"verb":"help"}"""));
        await teams.DrainedAsync();

        var post = Assert.Single(teams.Connector.Posts);
        Assert.Equal($"/emea/v3/conversations/{Uri.EscapeDataString(Activities.Channel)}/activities", post.Path);
        Assert.Equal("who has answered", Words(post));
    }

    [Fact]
    public async Task A_reply_that_is_the_shared_card_is_posted_once_in_the_thread_where_it_was_asked_for()
    {
        await using var teams = await TeamsHost.StartAsync();
        teams.Turns.Answer = (_, _, _) => Task.FromResult(FakeTurns.Card with { Shared = new(Channel, new("p"), "meeting", FakeTurns.Card.Card) });

        await teams.PostAsync(Activities.Message("<at>PlanBot</at> help").InChannel(";messageid=9").Mentioning(Activities.Bot, "<at>PlanBot</at>"));
        await teams.DrainedAsync();
        await PressAsync(teams, "second");

        var thread = $"/emea/v3/conversations/{Uri.EscapeDataString(Activities.Channel + ";messageid=9")}/activities";
        Assert.Equal($"{thread}/1700000000001", Assert.Single(teams.Connector.Posts).Path);
        Assert.Equal($"{thread}/m1", Assert.Single(Puts(teams)).Path);
    }

    [Fact]
    public async Task A_typed_reply_that_is_another_card_is_posted_besides()
    {
        await using var teams = await TeamsHost.StartAsync();
        Shares(teams, "for all");

        await teams.PostAsync(Activities.Message("<at>PlanBot</at> help").InChannel().Mentioning(Activities.Bot, "<at>PlanBot</at>"));
        await teams.DrainedAsync();

        Assert.Equal(["Kære Åse", "for all"], teams.Connector.Posts.Select(Words));
    }

    [Fact]
    public async Task A_plan_in_two_places_is_shown_in_both_at_once()
    {
        await using var teams = await TeamsHost.StartAsync();
        await teams.PostAsync(Activities.Message("not for the bot").InChannel());
        await teams.PostAsync(Activities.Message("hello"));
        await teams.DrainedAsync();
        var before = teams.Connector.Posts.Count();
        var chat = new Place(Activities.Tenant, Activities.Chat, PlaceKind.Personal);
        teams.Turns.Answer = (_, _, _) => Task.FromResult(FakeTurns.Card with { Shared = Card("here"), SharedElsewhere = [Card("there", place: chat)] });

        await teams.PostAsync(Activities.Press("""{"verb":"help"}""", $"f:{++turns}").InChannel());

        // A tenant gets thirty messages a second, so one of the two waits for its thirtieth.
        await teams.Time.AlarmAsync(due => due > TimeSpan.Zero && due < Second / 10);
        teams.Time.Advance(Second);
        await teams.DrainedAsync();

        Assert.Equal(["here", "there"], teams.Connector.Posts.Skip(before).Select(Words).Order());
    }

    [Fact]
    public async Task Two_replicas_that_post_at_once_leave_the_newer_card_and_follow_it()
    {
        await using var teams = await TeamsHost.StartAsync();
        await teams.PostAsync(Activities.Message("not for the bot").InChannel());
        await teams.DrainedAsync();
        var messages = teams.Get<SharedMessages>();
        var context = TurnContext.Of(Activity.Read(JsonElement.Parse(Activities.Press("{}").ToJsonString()))!, teams.Time.GetUtcNow(), Task.CompletedTask)!;
        var other = false;
        teams.Connector.Instead = call =>
        {
            // While this one's post is on its way, another replica posts a newer state.
            if (!other && call.Method == "POST")
            {
                other = true;
                messages.ShowAsync(context, Card("newer", version: 9), CancellationToken.None).GetAwaiter().GetResult();
            }

            return null;
        };

        await messages.ShowAsync(context, Card("older", version: 8), CancellationToken.None);
        await messages.ShowAsync(context, Card("newest", version: 10), CancellationToken.None);

        Assert.Equal(["older", "newer"], teams.Connector.Posts.Select(Words));
        var put = Assert.Single(Puts(teams));
        Assert.EndsWith("/m1", put.Path, StringComparison.Ordinal);
        Assert.Equal("newest", Words(put));
    }

    [Fact]
    public async Task A_stop_shows_what_still_waits_for_its_second()
    {
        await using var teams = await TeamsHost.StartAsync();
        await PressAsync(teams, "first");
        await PressAsync(teams, "second", wait: false);

        await teams.StopAsync();

        Assert.Equal("second", Words(Assert.Single(Puts(teams))));
    }

    private static SharedCard Card(string words, string name = "meeting", Place? place = null, bool anew = false, int version = 0) =>
        new(place ?? Channel, new("p"), name, new AdaptiveCard("da-DK", words, [new TextBlock(words)], []), anew, version);

    private static void Shares(TeamsHost teams, string words, string name = "meeting", Place? place = null, bool anew = false, int version = 0) =>
        teams.Turns.Answer = (_, _, _) => Task.FromResult(FakeTurns.Card with { Shared = Card(words, name, place, anew, version) });

    private static IEnumerable<FakeConnector.Call> Puts(TeamsHost teams) => teams.Connector.Calls.Where(call => call.Method == "PUT");

    private static string Words(FakeConnector.Call call) => (string)call.Body!["attachments"]![0]!["content"]!["body"]![0]!["text"]!;

    /// <summary>A press in the channel whose reply shares these words; unless told otherwise, a second after the last one.</summary>
    private async Task PressAsync(TeamsHost teams, string words, string name = "meeting", bool anew = false, int version = 0, bool wait = true)
    {
        if (wait)
            teams.Time.Advance(Second);
        Shares(teams, words, name, anew: anew, version: version);
        await teams.PostAsync(Activities.Press("""{"verb":"help"}""", $"f:{++turns}").InChannel());
        await teams.DrainedAsync();
    }
}
