using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using Xunit;

namespace PlanBot.Tests.Teams;

public sealed class MessageTests
{
    [Fact]
    public async Task A_message_becomes_a_turn_and_its_card_is_posted_as_a_reply()
    {
        await using var teams = await TeamsHost.StartAsync();

        using var response = await teams.PostAsync(Activities.Message("help"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var (turn, command) = Assert.Single(teams.Turns.Heard);
        Assert.IsType<Help>(command);
        Assert.Equal("msteams|a:1-chat|1700000000001", turn.Id);
        Assert.Equal("aaaaaaaa-0000-0000-0000-000000000001", turn.Person.Id.Value);
        Assert.Equal("Ada", turn.Person.Name);
        Assert.Equal(new Place(Activities.Tenant, Activities.Chat, PlaceKind.Personal), turn.Place);
        Assert.Equal(Manner.Typed, turn.Manner);
        Assert.Equal(teams.Time.GetUtcNow(), turn.Now);

        var post = Assert.Single(teams.Connector.Posts);
        Assert.Equal("/emea/v3/conversations/a%3A1-chat/activities/1700000000001", post.Path);
        Assert.Equal("message", (string?)post.Body!["type"]);
        Assert.Equal("Kære Åse", (string?)post.Body["summary"]);
        Assert.False(post.Body.ContainsKey("text"));
        var attachment = Assert.Single(post.Body["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        Assert.Equal("Kære Åse", (string?)attachment["content"]!["body"]![0]!["text"]);
    }

    [Theory]
    [InlineData("<at>PlanBot</at> mangler vi noget?", "mangler vi noget?")]
    [InlineData("Hej <at>PlanBot</at>&nbsp;\r\n der  &lt;3 &amp; <at>Ada</at>", "Hej der <3 & <at>Ada</at>")]
    public async Task The_bots_own_mention_and_the_wrapping_of_teams_are_taken_out(string text, string words)
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Message(text).InChannel().Mentioning(Activities.Bot, "<at>PlanBot</at>"));

        Assert.Equal(words, Assert.IsType<NotUnderstood>(Assert.Single(teams.Turns.Heard).Command).Text);
    }

    [Fact]
    public async Task An_empty_mention_takes_nothing_out()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Message("mangler vi noget?").Mentioning(Activities.Bot, string.Empty));

        Assert.Equal("mangler vi noget?", Assert.IsType<NotUnderstood>(Assert.Single(teams.Turns.Heard).Command).Text);
    }

    [Fact]
    public async Task A_reply_in_a_channel_goes_to_its_thread_while_the_place_is_the_channel()
    {
        await using var teams = await TeamsHost.StartAsync();

        await teams.PostAsync(Activities.Message("help").InChannel(";messageid=17").Mentioning(Activities.Bot, "<at>PlanBot</at>"));

        Assert.Equal(new Place(Activities.Tenant, Activities.Channel, PlaceKind.Channel), Assert.Single(teams.Turns.Heard).Turn.Place);
        Assert.Equal(
            "/emea/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities/1700000000001",
            Assert.Single(teams.Connector.Posts).Path);
    }

    [Theory]
    [InlineData("29:somebody")]
    [InlineData(null)]
    public async Task What_is_said_to_others_in_a_channel_is_not_the_bots_business(string? mentioned)
    {
        await using var teams = await TeamsHost.StartAsync();
        var message = Activities.Message("help").InChannel();

        await teams.PostAsync(mentioned is null ? message : message.Mentioning(mentioned, "<at>Grace</at>"));

        Assert.Empty(teams.Turns.Heard);
        Assert.Empty(teams.Connector.Posts);
    }

    [Fact]
    public async Task An_old_fashioned_button_counts_as_typed_and_needs_no_mention()
    {
        await using var teams = await TeamsHost.StartAsync();
        var message = Activities.Message(string.Empty).InChannel();
        message["value"] = new JsonObject { ["verb"] = "status" };

        await teams.PostAsync(message);

        var (turn, command) = Assert.Single(teams.Turns.Heard);
        Assert.IsType<ShowStatus>(command);
        Assert.Equal(Manner.Typed, turn.Manner);
        Assert.Single(teams.Connector.Posts);
    }

    [Theory]
    [InlineData("da-DK", Language.Danish)]
    [InlineData("DA", Language.Danish)]
    [InlineData("nb-NO", Language.Norwegian)]
    [InlineData("no", Language.Norwegian)]
    [InlineData("nn_NO", Language.Norwegian)]
    [InlineData("en-GB", Language.English)]
    [InlineData("sv-SE", null)]
    [InlineData("dav-KE", null)]
    [InlineData("", null)]
    public async Task The_clients_language_is_told_when_it_is_one_we_speak(string locale, Language? language)
    {
        await using var teams = await TeamsHost.StartAsync();
        var message = Activities.Message("help");
        message["locale"] = locale;

        await teams.PostAsync(message);

        Assert.Equal(language, Assert.Single(teams.Turns.Heard).Turn.Locale);
    }

    [Theory]
    [InlineData("""{"id":"a:1-chat","conversationType":"groupChat"}""", PlaceKind.GroupChat)]
    [InlineData("""{"id":"a:1-chat","isGroup":true}""", PlaceKind.GroupChat)]
    [InlineData("""{"id":"a:1-chat","isGroup":false}""", PlaceKind.Personal)]
    [InlineData("""{"id":"a:1-chat","conversationType":"hologram"}""", PlaceKind.Personal)]
    public async Task The_kind_of_place_is_told_as_well_as_can_be(string conversation, PlaceKind kind)
    {
        await using var teams = await TeamsHost.StartAsync();
        var message = Activities.Message("help").Mentioning(Activities.Bot, "<at>PlanBot</at>");
        message["conversation"] = JsonNode.Parse(conversation);

        await teams.PostAsync(message);

        Assert.Equal(kind, Assert.Single(teams.Turns.Heard).Turn.Place.Kind);
    }

    [Fact]
    public async Task Somebody_without_an_entra_id_is_known_by_the_channels_own()
    {
        await using var teams = await TeamsHost.StartAsync();
        var message = Activities.Message("help");
        message["from"]!.AsObject().Remove("aadObjectId");

        await teams.PostAsync(message);

        Assert.Equal("29:ada", Assert.Single(teams.Turns.Heard).Turn.Person.Id.Value);
    }

    [Theory]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("somethingNew")]
    public async Task Everything_else_that_teams_tells_is_let_pass(string type)
    {
        await using var teams = await TeamsHost.StartAsync();
        var activity = Activities.Message("help");
        activity["type"] = type;

        using var response = await teams.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(teams.Turns.Heard);
        Assert.Empty(teams.Connector.Calls);
    }

    [Fact]
    public async Task An_edit_that_arrives_first_does_not_stand_for_the_message_itself()
    {
        await using var teams = await TeamsHost.StartAsync();
        var edit = Activities.Message("help");
        edit["type"] = "messageUpdate";

        await teams.PostAsync(edit);
        await teams.PostAsync(Activities.Message("help"));

        Assert.Single(teams.Turns.Heard);
    }
}
