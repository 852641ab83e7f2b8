using PlanBot.Core.Calendar;
using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Where nobody is at work, PlanBot asks once: keep the deadline, or move it to the last working day before.</summary>
public sealed class A_deadline_on_a_closed_day
{
    private readonly Chat chat = new();

    [Theory]
    [InlineData("2026-07-08", "Fristen ligger i sommerferien (uge 28–30). Behold den, eller flyt den til 3. juli 2026?")]
    [InlineData("2026-05-14", "Fristen ligger på Kristi himmelfartsdag. Behold den, eller flyt den til 13. maj 2026?")]
    [InlineData("2026-12-28", "Fristen ligger i juleferien (24. december–1. januar). Behold den, eller flyt den til 23. december 2026?")]
    [InlineData("2026-03-14", "Fristen ligger i en weekend. Behold den, eller flyt den til 13. marts 2026?")]
    public async Task Is_asked_about_before_it_is_kept(string day, string sentence)
    {
        await InitiativeAsync(day);

        Assert.Contains(sentence, chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Fagdag", chat.Ada.Card.ValueOf("title"));
        Assert.Empty(chat.Plans.All.Single().Initiatives);
    }

    [Fact]
    public async Task Is_one_of_the_weeks_that_the_plan_itself_calls_its_holiday()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("påmindelser");
        await chat.Ada.Presses("Planens påmindelser");
        await chat.Ada.Presses("Gem", ("quietWeeks", "31–33"));

        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "Koordinator"), ("deadline", "2026-08-05"));
        Assert.Contains("Fristen ligger i sommerferien (uge 31–33). Behold den, eller flyt den til 24. juli 2026?", chat.Ada.Card.Text, StringComparison.Ordinal);

        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "Koordinator"), ("deadline", "2026-07-08"));
        Assert.Equal(new PlanDate.Day(new(2026, 7, 8)), Only().Deadline);
    }

    [Fact]
    public async Task Is_one_of_any_week_in_which_the_plan_sends_nothing()
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("påmindelser");
        await chat.Ada.Presses("Planens påmindelser");
        await chat.Ada.Presses("Gem", ("quietWeeks", "28–30, 42"));

        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Fagdag"), ("ownerName", "Koordinator"), ("deadline", "2026-10-14"));

        Assert.Contains("Fristen ligger i uge 42, hvor planen ikke sender påmindelser. Behold den, eller flyt den til 9. oktober 2026?", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Behold 14. oktober 2026");
        Assert.Equal(new PlanDate.Day(new(2026, 10, 14)), Only().Deadline);
    }

    [Fact]
    public void Has_a_working_day_before_it_even_where_every_week_is_quiet() =>
        Assert.Equal(new(2026, 3, 13), ClosedDay.Before(new(2026, 3, 14), Country.Denmark, new(Enumerable.Range(1, 53))));

    [Fact]
    public async Task Is_kept_when_that_is_meant_and_not_asked_about_again()
    {
        await InitiativeAsync("2026-07-08");
        await chat.Ada.Presses("Behold 8. juli 2026");
        Assert.Equal(new PlanDate.Day(new(2026, 7, 8)), Only().Deadline);

        await chat.Ada.Presses("Rediger");
        await chat.Ada.Presses("Gem", ("title", "Fagdag for alle"));
        Assert.Equal("Fagdag for alle", Only().Title);
    }

    [Fact]
    public async Task Is_moved_with_one_tap()
    {
        await InitiativeAsync("2026-07-08");
        await chat.Ada.Presses("Flyt til 3. juli 2026");
        Assert.Equal(new PlanDate.Day(new(2026, 7, 3)), Only().Deadline);
    }

    [Fact]
    public async Task Is_asked_about_when_it_is_moved_there()
    {
        await InitiativeAsync("2026-03-13");
        await chat.Ada.Presses("Flyt frist");
        await chat.Ada.Presses("Gem", ("deadline", "2026-12-25"));
        Assert.Contains("juleferien", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(new PlanDate.Day(new(2026, 3, 13)), Only().Deadline);
        await chat.Ada.Presses("Behold 25. december 2026");
        Assert.Equal(new PlanDate.Day(new(2026, 12, 25)), Only().Deadline);
    }

    [Fact]
    public async Task Moved_before_a_milestone_it_is_refused_with_the_reason()
    {
        await InitiativeAsync("2026-07-08", ("milestone1", "Udkast"), ("milestoneDate1", "2026-07-06"));
        await chat.Ada.Presses("Flyt til 3. juli 2026");
        Assert.Contains("Milepæl 1", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Plans.All.Single().Initiatives);
    }

    [Fact]
    public async Task In_the_past_or_as_a_season_it_is_not_asked_about()
    {
        await InitiativeAsync("2026-01-01");
        Assert.Single(chat.Plans.All.Single().Initiatives);
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", ("title", "Evaluering"), ("ownerName", "Koordinator"), ("deadlineWords", "sommeren 2026"));
        Assert.Equal(2, chat.Plans.All.Single().Initiatives.Count());
    }

    private async Task InitiativeAsync(string day, params (string Input, string? Value)[] more)
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", [("title", "Fagdag"), ("ownerName", "Koordinator"), ("deadline", day), .. more]);
    }

    private Initiative Only() => chat.Plans.All.Single().Initiatives.Single();
}
