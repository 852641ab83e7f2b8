using PlanBot.EndToEnd.Cards;
using Xunit;

namespace PlanBot.EndToEnd;

public sealed class Every_golden_card_is_valid_and_drawn(GoldenCards cards) : IClassFixture<GoldenCards>
{
    [Fact]
    public void In_every_language() =>
        Assert.All(GoldenCards.Names, name => Assert.Empty(cards.ProblemsOf(name)));
}
