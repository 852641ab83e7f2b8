using PlanBot.EndToEnd.Cards;
using Xunit;

namespace PlanBot.EndToEnd;

public sealed class Every_golden_card_is_valid_and_drawn(GoldenCards cards) : IClassFixture<GoldenCards>
{
    [Fact]
    public void In_every_language()
    {
        Assert.NotEmpty(GoldenCards.Names);
        Assert.All(GoldenCards.Names, name => Assert.Empty(cards.ProblemsOf(name)));
    }

    [Theory]
    [InlineData("question")]
    [InlineData("question-divided")]
    [InlineData("question-number")]
    [InlineData("decision-unclear")]
    [InlineData("initiative-suggested")]
    [InlineData("initiative")]
    [InlineData("status")]
    [InlineData("overview")]
    [InlineData("history")]
    [InlineData("new-plan")]
    [InlineData("t1-element")]
    [InlineData("t2-support-decision")]
    [InlineData("t3-exit-partly")]
    [InlineData("t5-grant-condition")]
    [InlineData("t5-duties")]
    [InlineData("wheel")]
    [InlineData("wheel-entry")]
    [InlineData("wheel-week")]
    [InlineData("following")]
    [InlineData("unowned")]
    [InlineData("take-over")]
    [InlineData("take-over-items")]
    [InlineData("imported")]
    [InlineData("reminder-conversation-closed")]
    [InlineData("leader-status")]
    [InlineData("leader-for-all")]
    [InlineData("all-plans")]
    [InlineData("menu")]
    [InlineData("message-form")]
    [InlineData("internal-marked")]
    [InlineData("reminders")]
    [InlineData("reminder-coordinator")]
    [InlineData("plan-reminders")]
    public async Task On_a_phone_nothing_is_cut_off(string name) =>
        Assert.Equal(0, await cards.PhotographAsync(Path.Combine("da", name + ".json")));
}
