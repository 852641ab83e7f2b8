using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Core.People;
using PlanBot.Teams;
using PlanBot.Tests.Talking;
using PlanBot.Tests.Teams;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class In_other_chats
{
    private const string OtherTenant = "99999999-9999-9999-9999-999999999999";

    /// <summary>Where two people talk, and the bot is no member.</summary>
    private static readonly Spot Elsewhere = new("19:ada_eva@unq.gbl.spaces", "personal");

    [Fact]
    public async Task An_initiative_is_found_and_inserted_as_a_card_without_answers()
    {
        await using var door = new FrontDoor();
        await PlanWithFagdagAsync(door);

        var answer = await SearchAsync(door.Talker("Ada", Elsewhere), "fag LEDER");

        Assert.Equal(("result", "list"), ((string?)answer["type"], (string?)answer["attachmentLayout"]));
        var found = Assert.Single(answer["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)found["contentType"]);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)found["preview"]!["contentType"]);
        Assert.Equal(("Fagdag &lt;b> &amp; mere", "leder · Frist 13. april 2026 · Familiehuset"), ((string?)found["preview"]!["content"]!["title"], (string?)found["preview"]!["content"]!["text"]));
        var card = new ShownCard(found["content"]!.AsObject());
        Assert.Equal("Familiehuset\nFagdag <b> & mere\nAnsvarlig: leder\nFrist: mandag den 13. april 2026\n<Åbn i planen>", card.Text);
        Assert.DoesNotContain("Vi taler om det", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_inserted_cards_button_opens_it_for_those_who_may_and_for_nobody_else()
    {
        await using var door = new FrontDoor();
        await PlanWithFagdagAsync(door);
        var ada = door.Talker("Ada", Elsewhere);
        ada.Card = new((await SearchAsync(ada, "fagdag"))["attachments"]![0]!["content"]!.AsObject());
        var eva = door.Talker("Eva", Elsewhere);
        eva.Card = ada.Card;

        Assert.Contains("Status: Ikke begyndt", (await ada.Presses("Åbn i planen")).Text, StringComparison.Ordinal);
        Assert.Contains("Planen findes ikke", (await eva.Presses("Åbn i planen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(door.Connector.Calls, call => call.Method == "PUT");
    }

    [Fact]
    public async Task Before_anything_is_typed_there_is_what_is_ahead_and_nothing_is_said_in_a_sentence()
    {
        await using var door = new FrontDoor();
        await PlanWithFagdagAsync(door);
        var ada = door.Talker("Ada", Elsewhere);

        Assert.Single((await SearchAsync(ada, null))["attachments"]!.AsArray());
        Assert.Empty((await SearchAsync(ada, null, skip: 25))["attachments"]!.AsArray());
        Assert.Equal(("message", "Ingen initiativer i dine planer passer til søgningen."), Said(await SearchAsync(ada, "svømning")));
    }

    [Theory]
    [InlineData("Eva", null)]
    [InlineData("Ada", OtherTenant)]
    public async Task Who_is_in_no_plan_here_finds_none(string name, string? tenant)
    {
        await using var door = new FrontDoor();
        await PlanWithFagdagAsync(door);

        var answer = await SearchAsync(door.Talker(name, Elsewhere), "fagdag", tenant: tenant);

        Assert.Equal(("message", "Du er ikke med i en plan endnu. Begynd en sammen med PlanBot i jeres team."), Said(answer));
    }

    [Fact]
    public async Task A_message_becomes_an_initiative()
    {
        await using var door = new FrontDoor();
        var plan = await PlanWithFagdagAsync(door);
        var ada = door.Talker("Ada", Elsewhere);

        var form = await PointAsync(ada, "<p>Vi skal <b>ringe</b> til S&oslash;ren &amp; Co</p><p>i morgen</p>");
        Assert.Equal("Vi skal ringe til Søren & Co i morgen", form.ValueOf("title"));
        Assert.All(form.Json["actions"]!.AsArray(), action => Assert.Equal("Action.Submit", (string?)action!["type"]));

        var asked = await SubmitAsync(ada, form.Press("Gem", ("ownerName", "leder")));
        Assert.Contains("Udfyld: Frist.", asked.Text, StringComparison.Ordinal);
        Assert.Equal("leder", asked.ValueOf("ownerName"));
        var closed = await SubmitAsync(ada, asked.Press("Gem", ("deadline", "2026-05-14")));
        Assert.Contains(closed.Buttons, button => button.Contains("14. maj 2026", StringComparison.Ordinal));
        var saved = await SubmitAsync(ada, closed.Press(closed.Commands.First(button => button.Contains("14. maj 2026", StringComparison.Ordinal))));

        Assert.Contains("Initiativet er gemt i planen.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Frist: torsdag den 14. maj 2026", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Vi skal ringe til Søren & Co i morgen", (await door.PlanAsync(plan)).Initiatives.Select(initiative => initiative.Title));
        Assert.DoesNotContain(door.Connector.Posts, post => post.Path.Contains("unq.gbl.spaces", StringComparison.Ordinal));
        Assert.Null(await door.Services.GetRequiredService<ConversationReferences>().FindAsync(Activities.Tenant, new PersonId(ada.ObjectId), CancellationToken.None));
    }

    [Fact]
    public async Task An_identity_number_in_the_message_is_taken_out_and_one_typed_is_stopped()
    {
        await using var door = new FrontDoor();
        var plan = await PlanWithFagdagAsync(door);
        var ada = door.Talker("Ada", Elsewhere);

        var form = await PointAsync(ada, "Ring til Nina 0101<b>50</b>-5000");
        Assert.Equal("Ring til Nina ••••••", form.ValueOf("title"));
        Assert.Contains("Et tal, der ligner et CPR-nummer, er taget ud af beskedens tekst.", form.Text, StringComparison.Ordinal);

        var stopped = await SubmitAsync(ada, form.Press("Gem", ("title", "Nina 010150-5000"), ("ownerName", "leder"), ("deadline", "2026-04-14")));
        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer.", stopped.Text, StringComparison.Ordinal);
        Assert.Single((await door.PlanAsync(plan)).Initiatives);
        Assert.DoesNotContain(door.Logs.Lines, line => line.Contains("010150", StringComparison.Ordinal) || line.Contains("Nina", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Eva", null)]
    [InlineData("Ada", OtherTenant)]
    public async Task A_guessed_plan_is_not_written_to(string name, string? tenant)
    {
        await using var door = new FrontDoor();
        var plan = await PlanWithFagdagAsync(door);

        var answer = await SubmitAsync(door.Talker(name, Elsewhere), Save(plan), tenant);

        Assert.Contains("Planen findes ikke", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Indbrud", answer.Text, StringComparison.Ordinal);
        Assert.Single((await door.PlanAsync(plan)).Initiatives);
    }

    [Fact]
    public async Task The_window_saves_initiatives_and_does_nothing_else()
    {
        await using var door = new FrontDoor();
        var plan = await PlanWithFagdagAsync(door);

        var answer = await SubmitAsync(door.Talker("Ada", Elsewhere), new() { ["verb"] = "deletePlan", ["plan"] = plan, ["confirmed"] = true });

        Assert.Contains("Kortet er blevet for gammelt.", answer.Text, StringComparison.Ordinal);
        Assert.False((await door.PlanAsync(plan)).IsDeleted);
    }

    [Fact]
    public async Task A_link_to_the_page_becomes_a_card_of_the_plan_without_answers()
    {
        await using var door = new FrontDoor();
        var plan = await PlanWithFagdagAsync(door);

        var answer = await LinkAsync(door.Talker("Ada", Elsewhere), $"https://planbot.test/tab?plan={plan}&view=Wheel");

        var card = new ShownCard(Assert.Single(answer["attachments"]!.AsArray())!["content"]!.AsObject());
        Assert.StartsWith("Familiehuset\n", card.Text, StringComparison.Ordinal);
        Assert.Contains("1 initiativ · 0 gennemført", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vi taler om det", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Eva", null, "https://planbot.test/tab?plan={0}")]
    [InlineData("Ada", OtherTenant, "https://planbot.test/tab?plan={0}")]
    [InlineData("Ada", null, "https://planbot.test/tab?plan=guessed")]
    [InlineData("Ada", null, "https://planbot.test/tab?plan=../{0}")]
    [InlineData("Ada", null, "https://elsewhere.test/tab?plan={0}")]
    [InlineData("Ada", null, "https://planbot.test/health?plan={0}")]
    [InlineData("Ada", null, "https://planbot.test/tab")]
    [InlineData("Ada", null, "no address")]
    public async Task Any_other_link_stays_a_link_and_tells_nothing(string name, string? tenant, string link)
    {
        await using var door = new FrontDoor();
        var plan = await PlanWithFagdagAsync(door);

        var answer = await door.Talker(name, Elsewhere).Invokes("composeExtension/queryLink", new() { ["url"] = link.Replace("{0}", plan, StringComparison.Ordinal) }, tenant);

        Assert.Equal("""{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[]}}""", answer.ToJsonString());
    }

    private static async Task<string> PlanWithFagdagAsync(FrontDoor door)
    {
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi taler om det på møder."));
        await ada.Presses("Ja");
        await ada.Presses("Gem", ("title", "Fagdag <b> & mere"), ("ownerName", "leder"), ("deadline", "2026-04-13"));
        return ada.Plan;
    }

    private static async Task<JsonNode> SearchAsync(Somebody who, string? words, int skip = 0, string? tenant = null) => (await who.Invokes("composeExtension/query", new()
    {
        ["commandId"] = "searchInitiatives",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = words is null ? "initialRun" : "words", ["value"] = words ?? "true" }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 },
    }, tenant))["composeExtension"]!;

    private static async Task<JsonNode> LinkAsync(Somebody who, string url) => (await who.Invokes("composeExtension/queryLink", new() { ["url"] = url }))["composeExtension"]!;

    private static async Task<ShownCard> PointAsync(Somebody who, string html) => Window(await who.Invokes("composeExtension/fetchTask", new()
    {
        ["commandId"] = "initiativeOfMessage",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject { ["id"] = "1700000000000", ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } },
    }));

    private static async Task<ShownCard> SubmitAsync(Somebody who, JsonObject data, string? tenant = null) => Window(await who.Invokes("composeExtension/submitAction", new()
    {
        ["commandId"] = "initiativeOfMessage",
        ["commandContext"] = "message",
        ["data"] = data,
    }, tenant));

    private static ShownCard Window(JsonObject answer)
    {
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["task"]!["value"]!["card"]!["contentType"]);
        return new(answer["task"]!["value"]!["card"]!["content"]!.AsObject());
    }

    private static JsonObject Save(string plan) => new()
    {
        ["verb"] = "saveInitiative",
        ["plan"] = plan,
        ["initiative"] = "guessed1",
        ["title"] = "Indbrud",
        ["ownerName"] = "leder",
        ["deadline"] = "2026-04-14",
    };

    private static (string?, string?) Said(JsonNode answer) => ((string?)answer["type"], (string?)answer["text"]);
}
