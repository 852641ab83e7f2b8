using PlanBot.Core.Nudges;
using PlanBot.Core.Nudges.Settings;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Nudges;

/// <summary>Whatever becomes of the milestones before it: nobody is reminded twice of it, and no old card hits another.</summary>
public sealed class A_milestone_is_known_by_its_id
{
    private static readonly (string Input, string? Value)[] Three =
    [
        ("milestone1", "Udkast"), ("milestoneDate1", "2026-03-20"), ("milestone2", "Høring"), ("milestoneDate2", "2026-04-20"), ("milestone3", "Tryk"), ("milestoneDate3", "2026-05-20"),
    ];

    private readonly Chat chat = new();

    [Fact]
    public async Task When_an_earlier_one_is_taken_out()
    {
        await BeginAsync();
        var before = Keys();

        await EditAsync(("milestone1", "Høring"), ("milestoneDate1", "2026-04-20"), ("milestone2", "Tryk"), ("milestoneDate2", "2026-05-20"), ("milestone3", ""), ("milestoneDate3", ""));

        Assert.Equal([("Høring", 1), ("Tryk", 2)], Milestones());
        Assert.NotEmpty(Keys());
        Assert.Subset(before, Keys());
        Assert.DoesNotContain(Keys(), key => key.Contains("|0|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task So_that_an_old_card_says_that_it_is_gone()
    {
        await BeginAsync();
        var old = chat.Bo.IsReminded(chat, new(2026, 3, 24));
        Assert.Contains("Udkast", old.Text, StringComparison.Ordinal);
        await chat.Ada.Sends(new() { ["verb"] = "editInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = Only().Id.Value });
        await chat.Ada.Presses("Gem", ("milestone1", "Høring"), ("milestoneDate1", "2026-04-20"), ("milestone2", "Tryk"), ("milestoneDate2", "2026-05-20"), ("milestone3", ""), ("milestoneDate3", ""));

        var card = await chat.Bo.Presses("Nået");

        Assert.Contains("findes ikke", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Only().Milestones, milestone => milestone.IsReached);
    }

    [Fact]
    public async Task Which_no_later_one_gets()
    {
        await BeginAsync();
        await EditAsync(("milestone3", ""), ("milestoneDate3", ""));
        await EditAsync(("milestone3", "Levering"), ("milestoneDate3", "2026-05-20"));
        Assert.Equal([("Udkast", 0), ("Høring", 1), ("Levering", 3)], Milestones());
    }

    [Fact]
    public async Task Also_with_another_title_place_or_date()
    {
        await BeginAsync();
        await chat.Bo.Sends(new() { ["verb"] = "nudgeDone", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = Only().Id.Value, ["milestone"] = 1 });
        await EditAsync(("milestone2", "Høringen"));
        Assert.Equal([("Udkast", 0), ("Høringen", 1), ("Tryk", 2)], Milestones());
        Assert.True(Only().Find(1)!.IsReached);

        await EditAsync(("milestone1", "Tryk"), ("milestoneDate1", "2026-05-19"), ("milestone3", "Udkast"), ("milestoneDate3", "2026-03-20"));
        Assert.Equal([("Tryk", 2), ("Høringen", 1), ("Udkast", 0)], Milestones());
        Assert.True(Only().Find(1)!.IsReached);
    }

    [Fact]
    public async Task Also_where_two_have_one_title()
    {
        await BeginAsync();
        await EditAsync(("milestone2", "Udkast"));
        await EditAsync(("milestoneDate1", "2026-03-23"));
        Assert.Equal([("Udkast", 0), ("Udkast", 1), ("Tryk", 2)], Milestones());
        Assert.Equal(["2026-03-23", "2026-04-20", "2026-05-20"], Only().Milestones.Select(milestone => $"{milestone.Date}"));
    }

    [Fact]
    public async Task And_one_that_was_taken_out_comes_back_as_itself()
    {
        await BeginAsync();
        var before = Only();
        var after = before with { Milestones = before.Milestones.RemoveAt(0) };
        var sample = Sample.In(Country.Denmark, new(2026, 1, 5)).Does(new(2026, 1, 6), Sample.Ada, new PlanEvent.InitiativeChanged(null, before));
        sample.Changes(new(2026, 1, 7), Sample.Ada, _ => after, before.Id.Value);
        sample.Changes(new(2026, 1, 8), Sample.Ada, _ => before, before.Id.Value);
        Assert.Equal([0, 1, 2], sample.Plan.AllInitiatives[before.Id].Milestones.Select(milestone => milestone.Id));
        Assert.Equal(3, sample.Plan.AllInitiatives[before.Id].NextMilestone);
    }

    private async Task BeginAsync()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", [("title", "Folder"), ("owner", "id-Bo"), ("deadline", "2026-06-18"), .. Three]);
    }

    private async Task EditAsync(params (string Input, string? Value)[] fields)
    {
        await chat.Ada.Sends(new() { ["verb"] = "editInitiative", ["plan"] = chat.Plans.All.Single().Id.Value, ["initiative"] = Only().Id.Value });
        await chat.Ada.Presses("Gem", fields);
    }

    private Initiative Only() => chat.Plans.All.Single().Initiatives.Single();

    private IEnumerable<(string, int?)> Milestones() => Only().Milestones.Select(milestone => (milestone.Title, milestone.Id));

    private HashSet<string> Keys() => [.. Ladder.Of(chat.Plans.All.Single(), UsualSettings.Instance, new(2026, 3, 1), new(2026, 12, 31)).Select(nudge => nudge.Key)];
}
