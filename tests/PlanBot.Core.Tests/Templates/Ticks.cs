using PlanBot.Core.Templates;
using Xunit;

namespace PlanBot.Tests.Templates;

public sealed class Ticks
{
    private static readonly AnswerKind Both = new AnswerKind.Ticks([Tick("described", unclear: true), Tick("piloted", unclear: true)]);
    private static readonly AnswerKind Any = new AnswerKind.Ticks([Tick("S1"), Tick("S2"), Tick("none")]);

    [Theory]
    [InlineData("piloted,described", "described,piloted")]
    [InlineData("piloted", "piloted")]
    [InlineData("dontKnow", "dontKnow")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Are_kept_in_the_templates_order(string? sent, string? kept) => Assert.Equal(kept, Both.Normalised(sent));

    [Theory]
    [InlineData("described,piloted,dontKnow")]
    [InlineData("described,described")]
    [InlineData("described,")]
    [InlineData("elsewhere")]
    public void Of_another_kind_are_no_answer(string sent) => Assert.False(Both.Allows(sent));

    [Fact]
    public void Of_nothing_stand_alone()
    {
        Assert.True(Any.Allows("none"));
        Assert.False(Any.Allows("S1,none"));
    }

    [Fact]
    public void Are_partial_only_where_all_are_wanted()
    {
        Assert.True(Both.IsPartial("described"));
        Assert.True(Both.IsUnclear("described"));
        Assert.False(Both.IsPartial("described,piloted"));
        Assert.False(Both.IsUnclear("described,piloted"));
        Assert.False(Any.IsPartial("S1"));
        Assert.False(Any.IsUnclear("S1"));
    }

    private static AnswerChoice Tick(string key, bool unclear = false) => new(key, new(key, key, key), unclear);
}
