using System.Text.Json.Nodes;
using PlanBot.Core.Plans;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Initiating
{
    [Fact]
    public async Task The_members_of_the_conversation_can_be_chosen()
    {
        await using var door = new FrontDoor();
        door.Connector.Members = [Member("29:bo", "Bo Lind", "BBBBBBBB-0000-0000-0000-000000000002"), Member("29:cai", "Cai Vik", "CCCCCCCC-0000-0000-0000-000000000003")];
        var ada = door.Talker("Ada", Spot.Group);

        var form = await Form(ada);

        Assert.Equal(["Ada", "Bo Lind", "Cai Vik", "Ikke i Teams: skriv herunder"], form.ChoicesOf("owner"));
        await ada.Presses("Gem", ("title", "Fagdag"), ("owner", "bbbbbbbb-0000-0000-0000-000000000002"), ("deadline", "2026-04-13"));
        Assert.Contains("Ansvarlig: Bo Lind", ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Frist: mandag den 13. april 2026", ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_deadline_only_that_is_asked_for_and_the_rest_is_kept()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await Form(ada);

        var form = await ada.Presses("Gem", ("title", "Forandringsteoriworkshop"), ("ownerName", "projektleder"), ("milestone1", "forandringsteori udarbejdet"), ("milestoneDate1", "2027-03-01"));

        Assert.Contains("Udfyld: Frist.", form.Text, StringComparison.Ordinal);
        Assert.Equal(
            ("Forandringsteoriworkshop", "projektleder", "forandringsteori udarbejdet", "2027-03-01"),
            (form.ValueOf("title"), form.ValueOf("ownerName"), form.ValueOf("milestone1"), form.ValueOf("milestoneDate1")));
        var card = await ada.Presses("Gem", ("deadline", "2027-03-15"));
        Assert.Contains("Ansvarlig: projektleder", card.Text, StringComparison.Ordinal);
        Assert.Contains("forandringsteori udarbejdet · mandag den 1. marts 2027", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_may_come_of_one_answer_each_with_ten_milestones()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await Form(ada);
        await ada.Presses(
            "Gem",
            [("title", "Møderække"), ("ownerName", "leder"), ("deadline", "2026-12-01"), .. Enumerable.Range(1, 10).Select(number => ($"milestone{number}", (string?)$"Møde {number}"))]);

        await ada.Presses("Tilføj et initiativ mere");
        await ada.Presses("Gem", ("title", "Workshop"), ("ownerName", "leder"), ("deadline", "2026-10-01"));

        var initiatives = (await door.PlanAsync(ada.Plan)).Initiatives.ToArray();
        Assert.Equal(["Møderække", "Workshop"], initiatives.Select(initiative => initiative.Title));
        Assert.Equal(10, initiatives[0].Milestones.Length);
        Assert.All(initiatives, initiative => Assert.Equal("T4-Q1", initiative.Question!.Value.Value));
    }

    [Fact]
    public async Task It_is_changed_completed_moved_and_handed_over()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await Form(ada);
        await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-13"));

        await ada.Presses("Rediger");
        await ada.Presses("Gem", ("title", "Fagdag om modellen"), ("completion", "UnderWay"));
        Assert.Contains("Status: I gang", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Flyt frist");
        await ada.Presses("Gem", ("deadline", "2026-05-01"));
        Assert.Contains("Frist: fredag den 1. maj 2026", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Vælg ansvarlig");
        await ada.Presses("Gem", ("ownerName", ""), ("owner", ada.ObjectId));
        Assert.Contains("Ansvarlig: Ada", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Vælg ansvarlig");
        await ada.Presses("Gem", ("owner", "-"), ("ownerName", "Frivillig, besøgsgruppen"));
        Assert.Contains("Ansvarlig: Frivillig, besøgsgruppen", ada.Card.Text, StringComparison.Ordinal);
        await ada.Presses("Gennemført");
        Assert.Contains("Status: Gennemført", ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(("Fagdag om modellen", Completion.Completed), ((await door.PlanAsync(ada.Plan)).Initiatives.Single().Title, (await door.PlanAsync(ada.Plan)).Initiatives.Single().Completion));
    }

    [Fact]
    public async Task It_is_deleted_and_brought_back()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await Form(ada);
        await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-13"));
        var card = ada.Card;

        Assert.Contains("Initiativet »Fagdag« er slettet.", (await ada.Presses("Slet initiativet")).Text, StringComparison.Ordinal);
        var deleted = ada.Card;
        ada.Card = card;
        Assert.Contains("Det findes ikke længere i planen.", (await ada.Presses("Gennemført")).Text, StringComparison.Ordinal);
        ada.Card = deleted;
        Assert.Contains("Initiativet er tilbage.", (await ada.Presses("Fortryd")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_save_twice_makes_one()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        var form = await Form(ada);
        await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-13"));

        ada.Card = form;
        await ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "leder"), ("deadline", "2026-04-13"));

        Assert.Single((await door.PlanAsync(ada.Plan)).Initiatives);
    }

    private static async Task<Talking.ShownCard> Form(Somebody who)
    {
        await who.BeginsAPlan();
        await who.Presses("Gem og næste", ("choice", "some"));
        return await who.Presses("Ja");
    }

    private static JsonObject Member(string id, string name, string objectId) => new() { ["id"] = id, ["name"] = name, ["aadObjectId"] = objectId };
}
