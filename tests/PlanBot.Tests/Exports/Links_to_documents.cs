using System.Net;
using System.Text.Json.Nodes;
using PlanBot.Tests.Transcripts;
using Xunit;

namespace PlanBot.Tests.Exports;

public sealed class Links_to_documents
{
    [Fact]
    public async Task Give_the_file_for_a_quarter_of_an_hour()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var address = (await ada.Says("dokument")).Links["Hent: Word-dokument"];

        using var client = door.CreateClient();
        using var file = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Contains("no-store", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.Content.Headers.ContentType!.MediaType);

        door.Time.Advance(TimeSpan.FromMinutes(16));
        using var late = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Contains("skriv »dokument«", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_guessed_nor_changed()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var address = (await ada.Says("dokument")).Links["Hent: Ren tekst"].ToString();

        using var client = door.CreateClient();
        foreach (var made in new[] { address[..^2] + "AA", address + "A", "/documents/x", $"/documents/{new string('A', 300)}", "/calendar/x.ics" })
        {
            using var answer = await client.GetAsync(new Uri(made, UriKind.RelativeOrAbsolute));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Are_over_when_the_plan_is_deleted()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var address = (await ada.Says("dokument")).Links["Hent: Ren tekst"];
        await ada.Says("slet plan");
        await ada.Presses("Slet planen");

        using var client = door.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Are_given_to_nobody_outside_the_plan()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var eve = door.Talker("Eve", Spot.Personal("Eve"));
        var card = await eve.Sends(new JsonObject { ["verb"] = "documents", ["plan"] = ada.Plan });
        Assert.DoesNotContain("documents/", card.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_a_calendar_work_until_they_are_stopped()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var alone = door.Talker("Ada", Spot.Personal("Ada"));
        await alone.Says("dokument");
        await alone.Presses("Abonnér på kalenderen");
        var address = new Uri(alone.Card.ValueOf("address")!);

        using var client = door.CreateClient();
        door.Time.Advance(TimeSpan.FromDays(200));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await client.GetStringAsync(address), StringComparison.Ordinal);

        await alone.Presses("Stop abonnementet");
        using var stopped = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, stopped.StatusCode);
    }

    [Fact]
    public async Task To_a_calendar_are_not_shown_where_others_read_along()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        Assert.DoesNotContain("Abonnér på kalenderen", (await ada.Says("dokument")).Buttons);
        var card = await ada.Sends(new JsonObject { ["verb"] = "subscribe", ["plan"] = ada.Plan });
        Assert.DoesNotContain("/calendar/", card.Json.ToJsonString(), StringComparison.Ordinal);
    }
}
