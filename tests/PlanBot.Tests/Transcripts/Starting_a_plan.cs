using PlanBot.Core.Plans;
using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Starting_a_plan
{
    [Fact]
    public async Task The_form_has_defaults_and_asks_for_the_title_alone()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);

        var form = await ada.Says("ny plan");

        Assert.Equal(("Kommune", "NGO", "Denmark", "da"), (form.ValueOf("party1"), form.ValueOf("party2"), form.ValueOf("country"), form.ValueOf("language")));
        Assert.Equal(ada.ObjectId, form.ValueOf("coordinator"));
        Assert.Contains("Udfyld: Planens titel.", (await ada.Presses("Begynd planen", ("party1", "Furesø Kommune"))).Text, StringComparison.Ordinal);
        Assert.Equal("Furesø Kommune", ada.Card.ValueOf("party1"));
    }

    [Fact]
    public async Task A_plan_may_have_one_to_four_parties_in_Norway()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group, "nb-NO");
        await ada.Says("ny plan");

        await ada.Presses(
            "Start planen", ("template", "T4"), ("title", "Åpen dør"), ("party1", "Alta kommune"), ("party2", "Røde Kors"), ("party3", "Skolen"), ("party4", "Barnevernet"), ("country", "Norway"), ("language", "nb"));

        var plan = await door.PlanAsync(ada.Plan);
        Assert.Equal(["Alta kommune", "Røde Kors", "Skolen", "Barnevernet"], plan.Parties.Select(party => party.Name));
        Assert.Equal((Country.Norway, "Åpen dør", "Ada"), (plan.Country, plan.Title, plan.Coordinator.Name));
    }

    [Fact]
    public async Task With_one_plan_it_is_found_and_with_two_the_bot_asks_which()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        Assert.Contains("Her er ingen plan endnu.", (await ada.Says("status")).Text, StringComparison.Ordinal);
        await ada.BeginsAPlan("Familiehuset");
        Assert.Contains("Familiehuset", (await ada.Says("status")).Text, StringComparison.Ordinal);

        await ada.BeginsAnotherPlan("Ungehuset");
        var which = await ada.Says("status");

        Assert.Equal(["Familiehuset", "Ungehuset"], which.ChoicesOf("plan").Order());
        var ungehuset = (string)which.Json["body"]![1]!["choices"]!.AsArray().Single(choice => (string?)choice!["title"] == "Ungehuset")!["value"]!;
        Assert.Contains("Ungehuset", (await ada.Presses("Åbn", ("plan", ungehuset))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_twice_makes_one_plan()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        var form = await ada.Says("ny plan");
        var first = await ada.Presses("Begynd planen", ("title", "Familiehuset"));

        ada.Card = form;
        var second = await ada.Presses("Begynd planen", ("title", "Familiehuset"));

        Assert.Equal(first.Buttons, second.Buttons);
        Assert.Contains("Familiehuset", (await ada.Says("status")).Text, StringComparison.Ordinal);
        Assert.Equal(1, (await door.PlanAsync(ada.Plan)).Version);
    }

    [Fact]
    public async Task The_coordinator_may_delete_it_and_take_that_back()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await bo.Says("slet plan");
        Assert.Contains("Det kan kun koordinatoren, Ada, gøre.", bo.Card.Text, StringComparison.Ordinal);
        await bo.Says("plan");
        var old = bo.Card;

        await ada.Says("slet plan");
        await ada.Presses("Slet planen");
        bo.Card = old;

        Assert.Contains("Planen er slettet.", (await bo.Presses("Fortsæt")).Text, StringComparison.Ordinal);
        Assert.Contains("Planen er tilbage.", (await ada.Presses("Fortryd")).Text, StringComparison.Ordinal);
        bo.Card = old;
        Assert.Contains("Hvem svarer du for?", (await bo.Presses("Fortsæt")).Text, StringComparison.Ordinal);
    }
}
