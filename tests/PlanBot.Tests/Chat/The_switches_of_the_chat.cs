using Microsoft.Extensions.Configuration;
using PlanBot.Chat;
using Xunit;

namespace PlanBot.Tests.Chat;

public sealed class The_switches_of_the_chat
{
    [Fact]
    public void It_is_on_by_itself() => Assert.Equal(new ChatOptions(true, 56150), Read());

    [Fact]
    public void No_chat_turns_it_off_and_leaves_its_neighbours_alone()
    {
        var options = Read("--no-chat", "--Chat:Port", "4000");
        Assert.Equal(new ChatOptions(false, 4000), options);
    }

    [Fact]
    public void A_port_that_is_none_stops_the_start() =>
        Assert.Contains("between 1 and 65535", Assert.Throws<InvalidOperationException>(() => Read("--Chat:Port", "70000")).Message, StringComparison.Ordinal);

    private static ChatOptions Read(params string[] args) =>
        ChatOptions.Read(new ConfigurationBuilder().AddCommandLine(ChatOptions.SpellOut(args)).Build());
}
