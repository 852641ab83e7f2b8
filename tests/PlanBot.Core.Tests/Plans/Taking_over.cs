using System.Collections.Immutable;
using PlanBot.Core.Conversation;
using PlanBot.Core.Languages;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Story P7: somebody leaves, and somebody else goes on.</summary>
public sealed class Taking_over
{
    private readonly Chat chat = new();

    [Theory]
    [InlineData(Language.Danish, "overtag planen", "Overtag planen")]
    [InlineData(Language.Norwegian, "overta planen", "Overta planen")]
    [InlineData(Language.English, "take over", "Take over the plan")]
    public async Task Begins_with_who_has_what_who_coordinates_and_the_question_about_turnover(Language language, string words, string heading)
    {
        await PlanAsync();
        chat.Ada.Locale = language;
        chat.Place = new("tenant", "a:ada", PlaceKind.Personal);
        var card = await chat.Ada.Says(words);
        Assert.Contains(heading, card.Text, StringComparison.Ordinal);
        Assert.Equal(["Bo Lind (3)", "leder (1)"], card.ChoicesOf("from"));
        Assert.Contains(Phrases.In(language).GoToQuestion("2", 11), card.Buttons);
    }

    [Fact]
    public async Task Moves_all_of_somebodys_open_work_as_one_change_with_undo()
    {
        await PlanAsync();
        await chat.Ada.Says("overtag planen");
        var items = await chat.Ada.Presses("Vis opgaverne", ("from", "person:id-Bo"));
        Assert.Equal(["Samarbejdsaftale · 1. april 2026", "Fagdag · maj 2026", "Netværksmøde"], items.ChoicesOf("items"));
        Assert.Equal("id-Ada", items.ValueOf("owner"));
        var before = chat.Plans.All.Single().Version;

        await chat.Ada.Presses("Overtag de valgte");

        Assert.Contains("3 opgaver er nu hos Ada Holm.", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(before + 1, chat.Plans.All.Single().Version);
        Assert.Equal(["Ada Holm (3)", "leder (1)"], (await chat.Bo.Says("overtag planen")).ChoicesOf("from"));
        Assert.Contains("ændrede »Fagdag«: ansvarlig: Ada Holm", (await chat.Bo.Says("historik")).Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Fortryd");
        Assert.Equal(["Bo Lind (3)", "leder (1)"], (await chat.Bo.Says("overtag planen")).ChoicesOf("from"));
    }

    [Fact]
    public async Task Moves_only_what_is_ticked_and_to_a_role_outside_too()
    {
        await PlanAsync();
        await chat.Ada.Says("overtag planen");
        var items = await chat.Ada.Presses("Vis opgaverne", ("from", "person:id-Bo"));
        var ticks = items.ValueOf("items")!.Split(',');
        Assert.Contains("Teksten ser ud til at indeholde et CPR-nummer.", (await chat.Ada.Presses("Overtag de valgte", ("items", ticks[0]), ("owner", ""), ("ownerName", "Nina 010150-5000"))).Text, StringComparison.Ordinal);
        Assert.Equal(ticks[0], chat.Ada.Card.ValueOf("items"));
        Assert.Contains("1 opgave er nu hos Frivillig.", (await chat.Ada.Presses("Overtag de valgte", ("ownerName", "Frivillig"))).Text, StringComparison.Ordinal);
        Assert.Equal(["Bo Lind (2)", "Frivillig (1)", "leder (1)"], (await chat.Ada.Says("overtag planen")).ChoicesOf("from"));
    }

    [Theory]
    [InlineData("", "Udfyld: Hvem har opgaverne nu?.")]
    [InlineData("person:id-Nobody", "Overtag planen")]
    public async Task Says_when_there_is_nothing_to_show(string from, string sentence)
    {
        await PlanAsync();
        await chat.Ada.Says("overtag planen");
        Assert.Contains(sentence, (await chat.Ada.Presses("Vis opgaverne", ("from", from))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_a_tick()
    {
        await PlanAsync();
        await chat.Ada.Says("overtag planen");
        await chat.Ada.Presses("Vis opgaverne", ("from", "person:id-Bo"));
        Assert.Contains("Sæt kryds ved mindst én.", (await chat.Ada.Presses("Overtag de valgte", ("items", ""))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_the_coordination_on_and_back()
    {
        await PlanAsync();
        await chat.Ada.Says("overtag planen");
        await chat.Ada.Presses("Giv rollen videre", ("coordinator", "id-Bo"));
        Assert.Equal(chat.Bo.Person, chat.Plans.All.Single().Coordinator);
        Assert.Contains("gjorde Bo Lind til koordinator", (await chat.Bo.Says("historik")).Text, StringComparison.Ordinal);

        await chat.Ada.Presses("Fortryd");
        Assert.Equal(chat.Ada.Person, chat.Plans.All.Single().Coordinator);
    }

    [Fact]
    public async Task Leaves_the_coordination_with_one_who_is_still_here()
    {
        await PlanAsync();
        Assert.DoesNotContain("Bliv koordinator", (await chat.Bo.Says("overtag planen")).Buttons);
        Assert.Contains("Ada Holm er med her og kan give rollen som koordinator videre.", chat.Bo.Card.Text, StringComparison.Ordinal);
        await ForgeAsync(chat.Bo, null);
        await ForgeAsync(chat.Bo, "id-Bo");
        await ForgeAsync(chat.Bo, "id-Cai");
        Assert.Equal(chat.Ada.Person, chat.Plans.All.Single().Coordinator);
    }

    [Fact]
    public async Task Lets_whoever_is_left_take_the_coordination_for_herself_alone()
    {
        await PlanAsync();
        chat.Members = [chat.Bo.Person, chat.Cai.Person];
        await ForgeAsync(chat.Bo, "id-Cai");
        Assert.Equal(chat.Ada.Person, chat.Plans.All.Single().Coordinator);

        Assert.Contains("Ada Holm er ikke længere med i planens samtale. Du kan tage rollen.", (await chat.Bo.Says("overtag planen")).Text, StringComparison.Ordinal);
        await chat.Bo.Presses("Bliv koordinator");
        Assert.Contains("Bo Lind er nu koordinator.", chat.Bo.Card.Text, StringComparison.Ordinal);
        Assert.Equal(chat.Bo.Person, chat.Plans.All.Single().Coordinator);
    }

    /// <summary>Where Teams has not told yet who is there, nobody counts as gone.</summary>
    [Fact]
    public async Task Takes_nobody_for_gone_where_it_is_not_known_who_is_there()
    {
        await PlanAsync();
        chat.Members = ImmutableArray<Core.People.Person>.Empty;
        Assert.DoesNotContain("Bliv koordinator", (await chat.Bo.Says("overtag planen")).Buttons);
        await ForgeAsync(chat.Bo, null);
        Assert.Equal(chat.Ada.Person, chat.Plans.All.Single().Coordinator);
    }

    /// <summary>A change is taken back by whoever made it, and only what nobody has changed since.</summary>
    [Fact]
    public async Task Is_undone_by_nobody_else_and_not_over_a_colleagues_change()
    {
        await PlanAsync();
        await chat.Ada.Says("overtag planen");
        await chat.Ada.Presses("Vis opgaverne", ("from", "person:id-Bo"));
        await chat.Ada.Presses("Overtag de valgte");
        var version = chat.Plans.All.Single().Version;
        await chat.Bo.Sends(new() { ["verb"] = "takeBack", ["plan"] = chat.Plans.All.Single().Id.Value, ["version"] = version });
        Assert.Equal(version, chat.Plans.All.Single().Version);

        var first = chat.Plans.All.Single().Initiatives.First();
        await chat.Bo.Sends(new() { ["verb"] = "completeInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = first.Id.Value, ["completion"] = "UnderWay" });
        Assert.Contains("Det er fortrudt, undtagen 1, som er ændret i mellemtiden.", (await chat.Ada.Presses("Fortryd")).Text, StringComparison.Ordinal);
        Assert.Equal("Ada Holm", chat.Plans.All.Single().AllInitiatives[first.Id].Owner!.Name);
    }

    private async Task PlanAsync()
    {
        await chat.Ada.BeginsAPlan();
        await AddAsync(("title", "Samarbejdsaftale"), ("owner", "id-Bo"), ("deadline", "2026-04-01"));
        await AddAsync(("title", "Fagdag"), ("owner", "id-Bo"), ("deadlineWords", "maj 2026"));
        await AddAsync(("title", "Rekruttering"), ("ownerName", "leder"), ("deadline", "2026-04-01"));
        await chat.Ada.Says("tjekpunkt");
        await chat.Ada.Presses("Gem", ("kind", "MeetingPlace"), ("title", "Netværksmøde"), ("rhythm", "Monthly"), ("date", "2026-03-10"), ("owner", "id-Bo"));
    }

    private async Task AddAsync(params (string, string?)[] fields)
    {
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", fields);
    }

    private Task<ShownCard> ForgeAsync(Talker who, string? coordinator) =>
        who.Sends(new() { ["verb"] = "makeCoordinator", ["plan"] = chat.Plans.All.Single().Id.Value, ["coordinator"] = coordinator });
}
