using Xunit;

namespace PlanBot.Tests.Transcripts;

public sealed class Seeing
{
    [Fact]
    public async Task Status_counts_what_needs_somebody()
    {
        await using var door = new FrontDoor();
        var (ada, bo) = (door.Talker("Ada", Spot.Group), door.Talker("Bo", Spot.Group));
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "some"));
        await ada.Presses("Ja");
        await ada.Presses("Gem", ("title", "Workshop"), ("owner", ada.ObjectId), ("deadline", "2026-04-04"));
        await ada.Presses("Behold 4. april 2026");
        await ada.Presses("Tilføj et initiativ mere");
        await ada.Presses("Gem", ("title", "Gammel sag"), ("ownerName", "leder"), ("deadline", "2026-03-04"));
        await ada.Presses("Tilføj et initiativ mere");
        await ada.Presses("Gem", ("title", "Langt ude"), ("ownerName", "leder"), ("deadline", "2026-04-05"));
        await ada.Presses("Behold 5. april 2026");
        await ada.GoesTo(2);
        await ada.Presses("Gem og stop", ("choice", "high"));
        await bo.Says("fortsæt");
        await bo.Presses("NGO");
        await bo.GoesTo(2);
        await bo.Presses("Gem og stop", ("choice", "none"));

        var card = await bo.Says("status");

        var text = card.Text;
        Assert.StartsWith("Status torsdag den 5. marts 2026\nFamiliehuset\nDel 1 · Forberedelsesfasen\n2 af 12 besvaret  ■□□□□□□□□□\nKommune 2 · NGO 1", text, StringComparison.Ordinal);
        Assert.Contains("Del 2 · Driftsfasen\n0 af 11 besvaret  □□□□□□□□□□", text, StringComparison.Ordinal);
        Assert.Contains("Her har I svaret forskelligt\nI hvilken grad har I et klart og fælles billede af målgruppen", text, StringComparison.Ordinal);
        Assert.Contains("Her er svaret uklart\nI hvilken grad er det klart for jer", text, StringComparison.Ordinal);
        Assert.Contains("3 initiativer · 3 ikke begyndt · 0 i gang · 0 gennemført · 1 med overskredet frist", text, StringComparison.Ordinal);
        Assert.Contains("Fristen er overskredet\nGammel sag", text, StringComparison.Ordinal);
        // The thirtieth day is within, the thirty-first is not.
        Assert.Contains("De næste 30 dage\nWorkshop\nAda · Frist lørdag den 4. april 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Langt ude", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_with_nothing_in_it_says_so()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();

        Assert.Contains("Ingen initiativer endnu.", (await ada.Says("status")).Text, StringComparison.Ordinal);
        Assert.Contains("Ingen frister de næste 30 dage.", ada.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mine_are_ones_own_over_all_plans_wherever_one_asks()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        var alone = door.Talker("Ada", Spot.Personal("ada"));
        Assert.Contains("Du er ikke ansvarlig for noget lige nu.", (await alone.Says("mine")).Text, StringComparison.Ordinal);
        foreach (var (plan, day) in new[] { ("Familiehuset", "2026-05-01"), ("Ungehuset", "2026-04-01") })
        {
            await ada.BeginsAPlan(plan);
            await ada.Presses("Gem og næste", ("choice", "some"));
            await ada.Presses("Ja");
            await ada.Presses("Gem", ("title", $"Fagdag i {plan}"), ("owner", ada.ObjectId), ("deadline", day));
        }

        var mine = await alone.Says("mine");

        Assert.Contains("Ungehuset\nFagdag i Ungehuset", mine.Text, StringComparison.Ordinal);
        Assert.True(mine.Text.IndexOf("Ungehuset", StringComparison.Ordinal) < mine.Text.IndexOf("Familiehuset", StringComparison.Ordinal));
        await alone.Presses("Fagdag i Familiehuset");
        await alone.Presses("Gennemført");
        Assert.DoesNotContain("Fagdag i Familiehuset", (await alone.Says("mine")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_tells_who_changed_what_and_keeps_the_earlier_answer()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        await ada.Presses("Gem og næste", ("choice", "high"), ("text", "Alle er enige."));
        await ada.Presses("Nej, ikke nødvendigt");
        door.Time.Advance(TimeSpan.FromDays(1));
        await ada.Presses("Tilbage");
        await ada.Presses("Gem og stop", ("choice", "some"), ("text", "Ikke helt."));

        var history = await ada.Says("historik");

        Assert.Contains(
            "6. marts 2026 kl. 14.05 · Ada\nændrede svaret på Del 1 · 1 af 12 for Kommune fra I høj grad: »Alle er enige.« til I nogen grad: »Ikke helt.«", history.Text, StringComparison.Ordinal);
        Assert.Contains("begyndte planen", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_from_elsewhere_sees_nothing()
    {
        await using var door = new FrontDoor();
        var ada = door.Talker("Ada", Spot.Group);
        await ada.BeginsAPlan();
        var stranger = door.Talker("Dan", Spot.Personal("dan"));
        stranger.Card = ada.Card;

        await stranger.Presses("Gem og næste", ("choice", "high"), ("text", "Mit eget"));

        Assert.Contains("Planen findes ikke, eller du har ikke adgang til den herfra.", stranger.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Mit eget", stranger.Card.Text, StringComparison.Ordinal);
        Assert.Empty((await door.PlanAsync(ada.Plan)).Answers);
    }
}
