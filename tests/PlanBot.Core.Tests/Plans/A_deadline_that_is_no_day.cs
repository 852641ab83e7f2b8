using PlanBot.Core.Plans;
using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

/// <summary>Cases A5 and A8: a month or a season is a deadline, and no day is made of it.</summary>
public sealed class A_deadline_that_is_no_day
{
    private readonly Chat chat = new();

    [Theory]
    [InlineData("våren 2026", "2026-spring", "Frist: foråret 2026")]
    [InlineData("marts 2027", "2027-03", "Frist: marts 2027")]
    [InlineData("2027-03", "2027-03", "Frist: marts 2027")]
    public async Task Is_kept_as_it_was_written(string words, string kept, string shown)
    {
        await InitiativeAsync(("deadlineWords", words), ("milestone1", "Udkast"), ("milestoneWords1", "vår 2026"));

        Assert.Contains(shown, chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Udkast · foråret 2026", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal(kept, Only().Deadline!.ToString());
    }

    [Fact]
    public async Task Is_late_only_when_its_last_day_has_gone()
    {
        await InitiativeAsync(("deadlineWords", "foråret 2026"));
        chat.Now = new(2026, 5, 31, 12, 0, 0, TimeSpan.Zero);
        Assert.DoesNotContain("overskredet", (await chat.Ada.Says("status")).Text, StringComparison.Ordinal);
        Assert.Contains("De næste 30 dage\nFagdag", chat.Ada.Card.Text, StringComparison.Ordinal);
        chat.Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Contains("Fristen er overskredet\nFagdag", (await chat.Ada.Says("status")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-03-05", "marts 2027", "Frist: vælg en dag, eller skriv en måned eller årstid, ikke begge dele.")]
    [InlineData("", "snart", "Frist: skriv måned og år eller årstid og år, fx marts 2027 eller foråret 2027.")]
    [InlineData("", "31. februar 2027", "Frist: skriv måned og år eller årstid og år, fx marts 2027 eller foråret 2027.")]
    [InlineData("", "", "Udfyld: Frist.")]
    [InlineData("", "010150-5000", "Teksten ser ud til at indeholde et CPR-nummer.")]
    public async Task Is_asked_for_again_where_it_cannot_be_read_and_the_rest_is_kept(string day, string words, string sentence)
    {
        await InitiativeAsync(("deadline", day), ("deadlineWords", words));

        Assert.Contains(sentence, chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("Fagdag", chat.Ada.Card.ValueOf("title"));
        Assert.DoesNotContain("010150", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Plans.All.Single().Initiatives);
    }

    [Fact]
    public async Task Is_moved_to_a_day_and_back()
    {
        await InitiativeAsync(("deadlineWords", "marts 2027"));
        await chat.Ada.Presses("Flyt frist");
        Assert.Equal("marts 2027", chat.Ada.Card.ValueOf("deadlineWords"));
        await chat.Ada.Presses("Gem", ("deadlineWords", ""), ("deadline", "2027-03-15"));
        Assert.Equal(new PlanDate.Day(new(2027, 3, 15)), Only().Deadline);

        await chat.Ada.Presses("Flyt frist");
        await chat.Ada.Presses("Gem", ("deadline", ""), ("deadlineWords", "010150-5000"));
        Assert.DoesNotContain("010150", chat.Ada.Card.Text, StringComparison.Ordinal);
        await chat.Ada.Presses("Gem", ("deadline", ""), ("deadlineWords", "efteråret 2027"));
        Assert.Equal(new PlanDate.Season(2027, YearSeason.Autumn), Only().Deadline);

        Assert.Contains("frist 15. marts 2027 → efteråret 2027", (await chat.Ada.Says("historik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_milestone_after_it_is_explained()
    {
        await InitiativeAsync(("deadlineWords", "marts 2027"), ("milestone1", "Evaluering"), ("milestoneWords1", "sommeren 2027"));
        Assert.Contains("Milepæl 1 ligger efter fristen (marts 2027).", chat.Ada.Card.Text, StringComparison.Ordinal);
        Assert.Equal("sommeren 2027", chat.Ada.Card.ValueOf("milestoneWords1"));
    }

    private Initiative Only() => chat.Plans.All.Single().Initiatives.Single();

    private async Task InitiativeAsync(params (string Input, string? Value)[] typed)
    {
        await chat.Ada.BeginsAPlan();
        await chat.Ada.Says("nyt initiativ");
        await chat.Ada.Presses("Gem", [("title", "Fagdag"), ("ownerName", "leder"), .. typed]);
    }
}
