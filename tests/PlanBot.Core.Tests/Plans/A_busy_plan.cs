using PlanBot.Tests.Talking;
using Xunit;

namespace PlanBot.Tests.Plans;

public sealed class A_busy_plan
{
    [Fact]
    public async Task Keeps_what_was_typed_and_takes_it_at_the_next_press()
    {
        var chat = new Chat();
        await chat.Ada.BeginsAPlan();
        chat.Plans.IsBusy = true;

        var card = await chat.Ada.Presses("Gem og næste", ("choice", "some"), ("text", "Vi mødes hver måned."));
        Assert.Contains("Mange skriver i planen lige nu, og det er ikke gemt endnu. Tryk igen.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Vi mødes hver måned.", card.Text, StringComparison.Ordinal);

        chat.Plans.IsBusy = false;
        await chat.Ada.Presses("Prøv igen");
        Assert.Equal("Vi mødes hver måned.", chat.Plans.All.Single().Answers.Single().Value.Text);
    }
}
